package vn.hoiam.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How documents go out: always as JSON, whatever a client says it prefers. */
final class Answers {

    private static final int HOURS = 1;

    private Answers() {}

    static ResponseBuilder of(JsonObject document) {
        return of(document.toString());
    }

    /** A document that is the same for everybody and seldom changes; not sent again to who has it already. */
    static Response cacheable(String document, Request request) {
        // Weak: it may travel compressed.
        var tag = new EntityTag(hash(document), true);
        var known = request.evaluatePreconditions(tag);
        return (known == null ? of(document) : known)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + HOURS * 3600)
                .build();
    }

    private static ResponseBuilder of(String document) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        // Said by us, the length is the same for those who ask for the head only.
        return Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CONTENT_LENGTH, bytes.length);
    }

    private static String hash(String document) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
