package vn.hoiam.routing;

import java.util.List;
import java.util.Optional;
import vn.hoiam.places.Places;
import vn.hoiam.proposals.Proposal;
import vn.hoiam.texts.Bilingual;

/**
 * Who is responsible for what a text tells, and why, where nothing but the text is known.
 *
 * @param kind as the text seems to be; empty where nothing says so
 * @param body who must handle it; the offices it may be, one after the other, where a person must say which
 * @param isAmbiguous whether a person must be asked before it goes anywhere
 * @param confidence from 0 to 1
 * @param words of the text that decided, as written
 * @param why in a sentence
 */
public record TextRoute(
        Places places,
        Optional<Proposal> kind,
        Optional<Proposal> sector,
        Bilingual body,
        TextLevel level,
        boolean isAmbiguous,
        double confidence,
        List<String> words,
        Bilingual why) {

    public TextRoute {
        words = List.copyOf(words);
    }
}
