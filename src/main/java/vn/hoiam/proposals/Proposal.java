package vn.hoiam.proposals;

import java.util.List;

/**
 * What a text seems to be, or to be about; a person says what it is.
 *
 * @param code that of a kind ({@code complaint_1}, {@code denunciation}) or of a sector
 * @param confidence between 0 and 1, above the threshold under which nothing is proposed
 * @param words the words of the text that decided, as they were typed, the weightiest first
 */
public record Proposal(String code, double confidence, List<String> words) {

    /** The one kind that has a form of its own behind the wall: nobody but its sender or an officer takes a text there. */
    public static final String DENUNCIATION = "denunciation";

    public Proposal {
        words = List.copyOf(words);
    }

    public boolean isDenunciation() {
        return DENUNCIATION.equals(code);
    }
}
