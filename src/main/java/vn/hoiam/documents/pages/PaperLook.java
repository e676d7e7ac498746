package vn.hoiam.documents.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Run;

/** How blocks and words of a paper are told to the stylesheet. */
@Named
@ApplicationScoped
public class PaperLook {

    public String of(Block block) {
        return "sheet-" + block.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String ofWords(Run run) {
        return "face-" + run.face().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (run.isUnderlined() ? " underlined" : "");
    }
}
