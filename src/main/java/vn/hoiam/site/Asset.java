package vn.hoiam.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A whole answer that is the same for everybody, ready to go over the wire.
 *
 * @param zipped null where packing makes nothing smaller
 * @param tag tells one content from another
 */
record Asset(String type, byte[] body, byte[] zipped, String tag) {

    private static final Pattern UNPACKS =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))", Pattern.CASE_INSENSITIVE);

    /** Something to be read, packed once for all. */
    static Asset ofText(String type, byte[] body) {
        return new Asset(type, body, zip(body), digest(body));
    }

    static Asset ofBytes(String type, byte[] body) {
        return new Asset(type, body, null, digest(body));
    }

    boolean isZipped() {
        return zipped != null;
    }

    /** Sends it, packed for who can unpack; who has it already is told so. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wantsZipped = isZipped() && accepts(request.getHeader("Accept-Encoding"));
        var quoted = "\"" + tag + (wantsZipped ? "-gz\"" : "\"");
        response.setHeader("ETag", quoted);
        if (isZipped()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (quoted.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = wantsZipped ? zipped : body;
        if (wantsZipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean accepts(String encodings) {
        return encodings != null && UNPACKS.matcher(encodings).find();
    }

    private static byte[] zip(byte[] body) {
        try {
            var zipped = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(zipped)) {
                gzip.write(body);
            }
            return zipped.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
