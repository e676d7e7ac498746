package vn.hoiam.denunciations;

import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;

/**
 * A conclusion as everybody reads it. Of the denunciation itself there is nothing in it, not even what it is known by at the desk.
 *
 * @param until to which day it is posted
 */
public record PublishedConclusion(Bilingual committee, ConclusionText text, LocalDate publishedOn, LocalDate until) {

    static PublishedConclusion of(Conclusion conclusion, ConclusionText text) {
        return new PublishedConclusion(
                conclusion.unit().committee(),
                text,
                conclusion.releasedOn(),
                conclusion.releasedOn().plusDays(text.days()));
    }
}
