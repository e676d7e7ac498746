package vn.hoiam.petitions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.Refusal;

/** The key a submission comes with, so that sending twice is the same as sending once. Keys of page and API never meet. */
public record SubmissionKey(Channel channel, String value) {

    private static final int MOST = 180;
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public SubmissionKey {
        if (value == null
                || value.isBlank()
                || value.length() > MOST
                || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new Refusal("petitions.key.wrong", MOST);
        }
    }

    /** A fresh key for a form that is about to be filled in. */
    public static SubmissionKey fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SubmissionKey(Channel.WEB, HexFormat.of().formatHex(bytes));
    }

    /** The key of the form that is shown in answer to one with this key: always the same, so that asking again changes nothing. */
    public static SubmissionKey after(String sent) {
        var digest = sha256().digest(sent.getBytes(StandardCharsets.UTF_8));
        return new SubmissionKey(Channel.WEB, HexFormat.of().formatHex(digest, 0, BYTES));
    }

    /** The key of a form at the desk: another official’s is another, whatever it says. */
    static SubmissionKey atDesk(Long account, String value) {
        var sent = new SubmissionKey(Channel.RECEPTION, value);
        return new SubmissionKey(sent.channel, account + "/" + sent.value);
    }

    String stored() {
        return channel + ":" + value;
    }

    /**
     * SHA-256 of everything the form says, of the files with it and of what else was said about it: tells the same content from
     * another under one key.
     */
    static byte[] fingerprint(PetitionForm form, Object... further) {
        var content = Stream.concat(
                        Stream.of(
                                form.getKind(),
                                form.getSector(),
                                Written.line(form.getSubject()),
                                Written.lines(form.getText()),
                                form.getUnit(),
                                Written.line(form.getAddress()),
                                form.getLat(),
                                form.getLng(),
                                Written.line(form.getName()),
                                Written.line(form.getPhone()),
                                Written.line(form.getEmail()),
                                form.isPublish()),
                        Stream.of(said(form), form.getEnclosed().seals().stream(), Stream.of(further))
                                .flatMap(parts -> parts))
                .map(part -> Objects.toString(part, "").replace("\\", "\\\\").replace("\0", "\\0"))
                .collect(Collectors.joining("\0"));
        return sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    }

    /** What only some kinds ask; a form without it is told by the same bytes as ever. */
    private static Stream<String> said(PetitionForm form) {
        return Stream.concat(
                form.particulars().entrySet().stream().map(said -> said.getKey() + "=" + said.getValue()),
                form.concerned().stream().map(concerned -> Particular.CONCERNED + "=" + concerned));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
