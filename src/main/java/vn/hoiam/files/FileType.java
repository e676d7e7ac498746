package vn.hoiam.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The kinds of file the portal takes, known by their first bytes: what a file is called proves nothing. */
public enum FileType {
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    /** A digital signature beside what it signs (CMS, RFC 5652): of officials only. */
    P7S("application/pkcs7-signature", "p7s", new byte[] {0x30});

    /** What a person may hand in with a petition. */
    static final Set<FileType> OF_PERSONS = EnumSet.of(JPEG, PNG, PDF);

    /** What an office may keep of a document it signed. */
    static final Set<FileType> OF_SIGNERS = EnumSet.allOf(FileType.class);

    /** What signed data are called in CMS: 1.2.840.113549.1.7.2. */
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");

    private static final int SEQUENCE = 0x30;
    private static final int LONGEST_LENGTH = 5;

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    FileType(String mediaType, String ending, byte[] beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    static Optional<FileType> of(byte[] content) {
        return isSignature(content)
                ? Optional.of(P7S)
                : OF_PERSONS.stream()
                        .filter(type -> begins(content, 0, type.beginning))
                        .findFirst();
    }

    /** A sequence of some length, the first thing in which says that signed data follow. */
    private static boolean isSignature(byte[] content) {
        if (content.length == 0 || content[0] != SEQUENCE) {
            return false;
        }
        for (int length = 1; length <= LONGEST_LENGTH; length++) {
            if (begins(content, 1 + length, SIGNED_DATA)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] content, int from, byte[] beginning) {
        return content.length >= from + beginning.length
                && Arrays.equals(content, from, from + beginning.length, beginning, 0, beginning.length);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isPhoto() {
        return this == JPEG || this == PNG;
    }
}
