package vn.hoiam.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file the portal takes, known by their first bytes: what a file is called proves nothing. */
public enum FileType {
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    FileType(String mediaType, String ending, byte[] beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> Arrays.equals(
                        type.beginning, Arrays.copyOf(content, Math.min(content.length, type.beginning.length))))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isPhoto() {
        return this != PDF;
    }
}
