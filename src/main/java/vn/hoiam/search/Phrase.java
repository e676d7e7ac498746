package vn.hoiam.search;

import java.util.List;
import vn.hoiam.language.IndexedWord;

/** Words that are to be found side by side, in this order; one word alone is found anywhere. */
record Phrase(List<IndexedWord> words) {

    Phrase {
        words = List.copyOf(words);
    }

    /** Whether a mark was typed: without any, every tone is as good. */
    boolean isMarked() {
        return words.stream().anyMatch(IndexedWord::isMarked);
    }
}
