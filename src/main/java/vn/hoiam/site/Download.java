package vn.hoiam.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as it is handed out: to be kept under its name, never to be opened in the browser. */
record Download(byte[] content, String type, String name) {

    /** @param caching whether it may be kept on the way, as the header of that name says */
    void answer(String caching, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", caching);
        // Bytes, not letters: pages have an encoding, set for all answers.
        response.setCharacterEncoding(null);
        response.setContentType(type);
        response.setHeader("Content-Disposition", attachment(name));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** As RFC 6266 has it: the name in any letters, and one in plain letters for those who cannot read it. */
    static String attachment(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
