package vn.hoiam.mailbox;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.files.Bundle;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.petitions.Written;

/** A message as it is written: its words, the files with it, and the key of its form. */
public class MessageForm implements Serializable {

    /** How long a message may be. */
    public static final int MOST = 5_000;

    @Serial
    private static final long serialVersionUID = 1L;

    private String key = SubmissionKey.fresh().value();
    private String text;
    private Bundle enclosed = Bundle.NONE;

    /** Refuses what cannot be sent as it is. */
    void check() {
        var problems = new ArrayList<Problem>();
        var words = words();
        if (words == null) {
            problems.add(Problem.of("text", "petitions.field.required"));
        } else if (words.length() > MOST) {
            problems.add(Problem.of("text", "petitions.field.long", MOST, words.length()));
        }
        enclosed.rejected()
                .forEach(reason -> problems.add(
                        Problem.of("files", reason.textKey(), reason.words().toArray())));
        FaultyForm.refuse(problems, List.of());
    }

    /** Tells what was sent twice from what was written twice: the key of the form and everything in it. */
    byte[] fingerprint() {
        var content = Stream.concat(
                        Stream.of(new SubmissionKey(Channel.WEB, key).value(), words()), enclosed.seals().stream())
                .map(part -> part.replace("\\", "\\\\").replace("\0", "\\0"))
                .collect(Collectors.joining("\0"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }

    /** What is kept of the text; null when there is nothing. */
    String words() {
        return Written.lines(text);
    }

    Bundle enclosed() {
        return enclosed;
    }

    /** What was handed over with it. */
    public void enclose(Bundle files) {
        enclosed = files;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
