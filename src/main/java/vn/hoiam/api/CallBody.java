package vn.hoiam.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The document that came with a call: JSON in UTF-8, of bounded size. */
final class CallBody {

    static final int MOST_BYTES = 256 * 1024;

    private CallBody() {}

    static String read(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new Unacceptable(ProblemKind.BAD_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Unacceptable(ProblemKind.BAD_JSON);
        }
    }

    static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        var semicolon = contentType.indexOf(';');
        var type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static Unacceptable tooLarge() {
        return new Unacceptable(ProblemKind.TOO_LARGE, MOST_BYTES / 1024);
    }
}
