package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has PDFs read, one after the other, so that what they came with is found by what stands in them. */
@ApplicationScoped
public class TextReading {

    private static final Logger LOG = Logger.getLogger(TextReading.class.getName());

    @Inject
    FileTexts texts;

    @Inject
    PdfReading pdfs;

    /**
     * Has one file read, outside of any transaction: that may take a while. What fails says nothing about the file, which is tried again
     * after five minutes, an hour, half a day and a week.
     *
     * @return false where none is to be read now, or the machine is not to be asked again at once
     */
    boolean readNext() {
        var taken = texts.take();
        var text = taken.flatMap(pdfs::read);
        text.ifPresent(told -> texts.keep(taken.orElseThrow(), told));
        if (taken.isPresent() && text.isEmpty()) {
            leave(taken.get());
        }
        return text.isPresent();
    }

    private void leave(String file) {
        LOG.log(
                Level.WARNING,
                texts.giveUp(file) ? "{0} was given up" : "{0} could not be read; once more later",
                file);
    }
}
