package vn.hoiam.papers;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A face as a text document carries it: its first 32 bytes are mixed with a key that stands beside it, so that nobody takes it
 * for a font file by accident (ECMA-376, Part 4, “Font Embedding”).
 */
record EmbeddedFont(Face face, UUID uuid) {

    private static final int MIXED = 32;
    private static final int KEY = 16;
    private static final int HEX = 16;

    private static final Map<Face, EmbeddedFont> ALL = new EnumMap<>(Face.class);

    static {
        Stream.of(Face.values())
                .forEach(face -> ALL.put(face, new EmbeddedFont(face, UUID.nameUUIDFromBytes(face.bytes()))));
    }

    static EmbeddedFont of(Face face) {
        return ALL.get(face);
    }

    /** Where it lies in the archive. */
    String part() {
        return "word/fonts/font" + (face.ordinal() + 1) + ".odttf";
    }

    /** What the table of fonts calls this cut. */
    String use() {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    String key() {
        return "{" + uuid.toString().toUpperCase(Locale.ROOT) + "}";
    }

    byte[] obfuscated() {
        var digits = uuid.toString().replace("-", "");
        var bytes = face.bytes();
        for (int i = 0; i < MIXED; i++) {
            // The key is read from its end.
            var at = 2 * (KEY - 1 - i % KEY);
            bytes[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), HEX);
        }
        return bytes;
    }
}
