package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import vn.hoiam.petitions.Delivery;
import vn.hoiam.petitions.Particular;
import vn.hoiam.site.PageTexts;

/** What a citizen filled in, as it is read: days as days, choices as the words that were chosen from. */
@Named
@RequestScoped
public class SaidWords {

    @Inject
    PageTexts text;

    public String of(Map.Entry<Particular, String> said) {
        return switch (said.getKey()) {
            case KNOWN_ON -> text.date(LocalDate.parse(said.getValue()));
            case DELIVERY ->
                Delivery.find(said.getValue())
                        .map(way -> text.of(way.textKey()))
                        .orElse(said.getValue());
            default -> said.getValue();
        };
    }
}
