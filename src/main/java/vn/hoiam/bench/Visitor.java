package vn.hoiam.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What citizens and programs ask of the portal, over HTTP as they do. */
final class Visitor {

    private static final int CREATED = 201;
    private static final int OK = 200;

    /** With it a visitor is known to the browser, and nothing kept for everybody is served. */
    private static final String KNOWN = "known=1";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;

    Visitor(URI portal) {
        this.portal = portal;
    }

    /** Reads one address as a browser does, packed where the portal packs. */
    Load.Call read(String path) {
        var request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return () -> must(OK, request);
    }

    /** The same for a visitor who brings a cookie. */
    Load.Call readKnown(String path) {
        var request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", KNOWN)
                .build();
        return () -> must(OK, request);
    }

    /** The same for an official of the demo, who signs in first. */
    Load.Call readAs(String username, String path) {
        try {
            var password = Files.readString(Path.of(System.getProperty("hoiam.project"), "db/demo/password.txt"))
                    .strip();
            var request = HttpRequest.newBuilder(portal.resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .header(
                            "Cookie",
                            SignedIn.at(portal, http, username, password).cookie())
                    .build();
            return () -> must(OK, request);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Reads one of several addresses, another each time. */
    Load.Call anyOf(List<Load.Call> calls) {
        return () ->
                calls.get(ThreadLocalRandom.current().nextInt(calls.size())).make();
    }

    /** Hands in a petition nobody has handed in before, to one of these communes. */
    Load.Call submit(List<String> communes) {
        return () -> must(
                CREATED,
                HttpRequest.newBuilder(portal.resolve("/api/v1/petitions"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(petition(communes)))
                        .build());
    }

    String text(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.resolve(path)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private void must(int status, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IOException(answer.statusCode() + " from " + request.uri() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private static String petition(List<String> communes) {
        var random = ThreadLocalRandom.current();
        return ("{\"kind\": \"feedback\", \"sector\": \"MOI_TRUONG\", \"unit\": \"%s\", \"publish\": true, "
                        + "\"subject\": \"Rác thải chưa được thu gom ở đầu thôn, lần %d\", \"text\": \"%s\", "
                        + "\"place\": {\"address\": \"Thôn %d, gần nhà văn hóa\"}, "
                        + "\"contact\": {\"name\": \"Nguyễn Thị Lan\", \"phone\": \"09%08d\"}}")
                .formatted(
                        communes.get(random.nextInt(communes.size())),
                        random.nextInt(1_000_000),
                        "Rác đã để ở đầu thôn nhiều ngày, mùi rất khó chịu, trẻ em đi học phải đi vòng. ".repeat(3),
                        random.nextInt(1, 20),
                        random.nextInt(100_000_000));
    }
}
