package vn.hoiam.files;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.Refusal;

/** Why a file was not taken: a sentence and its words, the first of which is the file’s name. */
public record Rejected(String textKey, List<String> words) implements Serializable {

    public Rejected {
        words = List.copyOf(words);
    }

    static Rejected of(String name, Refusal refusal) {
        var words = new ArrayList<>(List.of(name));
        for (var word : refusal.words()) {
            words.add(String.valueOf(word));
        }
        return new Rejected(refusal.textKey(), words);
    }
}
