package vn.hoiam.routing;

import java.util.Optional;
import vn.hoiam.language.PhraseBook;
import vn.hoiam.language.Syllables;
import vn.hoiam.store.ReleaseFile;

/**
 * Reads from a text whose decision, act or conduct it is about, by the first office or official it speaks of and does not only
 * address. The words are rows of {@code db/law/concerned_words.csv}.
 */
final class ConcernedWords {

    private static final String ADDRESSED = "ADDRESSED";
    private static final PhraseBook<String> WORDS = read();

    /** Whom it is about, and the words that say so. */
    record Named(Concerned concerned, String words) {}

    private ConcernedWords() {}

    static Optional<Named> find(Syllables text) {
        var addressed = -1;
        for (int at = 0; at < text.size(); at++) {
            var hit = WORDS.at(text, at).stream()
                    .filter(one -> one.fit().isTrue())
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                continue;
            }
            var meaning = hit.meanings().get(0);
            if (meaning.equals(ADDRESSED)) {
                addressed = hit.end();
            } else if (addressed != at) {
                return Optional.of(new Named(Concerned.valueOf(meaning), text.between(at, hit.end())));
            }
            at = hit.end() - 1;
        }
        return Optional.empty();
    }

    private static PhraseBook<String> read() {
        var words = new PhraseBook<String>();
        new ReleaseFile("/db/law/concerned_words.csv")
                .rows()
                .forEach(row -> words.add(row.get("phrase"), row.get("concerned")));
        return words;
    }
}
