package vn.hoiam.documents;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.language.PersonalWords;

/**
 * What a document or a template says.
 *
 * @param subject what it is about, in one sentence
 * @param addressee to whom it is written; null where to nobody
 * @param recipients who else gets it, a line for each; null for nobody
 */
public record Wording(String subject, String addressee, RichText body, String recipients, Authority authority) {

    static final int MOST_SUBJECT = 500;
    static final int MOST_RECIPIENTS = 1_000;
    static final int MOST_BODY = 30_000;

    /** What a template says of a case. */
    Wording filled(Map<Placeholder, String> said) {
        return new Wording(
                line(Placeholder.fill(subject, said)),
                addressee == null ? null : line(Placeholder.fill(addressee, said)),
                body.with(words -> Placeholder.fill(words, said)),
                recipients == null ? null : Placeholder.fill(recipients, said),
                authority);
    }

    /** The same for those who do not see who sent the petition. */
    Wording masked(Collection<String> personal) {
        return new Wording(
                PersonalWords.masked(subject, personal),
                addressee == null ? null : PersonalWords.masked(addressee, personal),
                body.with(words -> PersonalWords.masked(words, personal)),
                recipients,
                authority);
    }

    /** Whether something is left to be filled in by hand. */
    boolean hasGap() {
        return texts().anyMatch(text -> text.contains(Placeholder.GAP));
    }

    Stream<String> texts() {
        return Stream.of(
                subject, addressee == null ? "" : addressee, body.text(), recipients == null ? "" : recipients);
    }

    /** The lines of those who get it. */
    Stream<String> recipientLines() {
        return recipients == null
                ? Stream.of()
                : recipients.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String line(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_SUBJECT ? line : line.substring(0, MOST_SUBJECT - 1) + "…";
    }
}
