package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.hoiam.law.Explanation;
import vn.hoiam.law.Reckoning;

/** How pages explain a due date: in sentences and as a picture, in the language of the one who reads. */
@Named("explanations")
@RequestScoped
public class Explanations {

    @Inject
    PageTexts text;

    // A page asks for a picture once for each of its parts.
    private final Map<Reckoning, CalendarPicture> drawn = new IdentityHashMap<>();

    public List<String> brief(Reckoning reckoning) {
        return new Explanation(reckoning, text.locale()).brief();
    }

    public List<String> full(Reckoning reckoning) {
        return new Explanation(reckoning, text.locale()).full();
    }

    public CalendarPicture picture(Reckoning reckoning) {
        return drawn.computeIfAbsent(reckoning, known -> CalendarPicture.of(known, text.locale()));
    }
}
