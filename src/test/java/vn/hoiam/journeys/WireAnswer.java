package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What came back over the wire: status, the header lines as they were, and the body. */
record WireAnswer(int status, List<String> lines, String body) {

    static WireAnswer read(InputStream stream) throws IOException {
        var all = stream.readAllBytes();
        var text = new String(all, ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new EOFException("no whole answer");
        }
        var lines = Arrays.asList(text.substring(0, end).split("\r\n"));
        var body = Arrays.copyOfRange(all, end + 4, all.length);
        var answer = new WireAnswer(
                Integer.parseInt(lines.get(0).split(" ")[1]), List.copyOf(lines.subList(1, lines.size())), "");
        if (answer.header("Transfer-Encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent()) {
            body = joined(body);
        } else if (answer.header("Content-Length").isPresent() && body.length < answer.announced()) {
            throw new EOFException("half an answer");
        }
        return new WireAnswer(answer.status, answer.lines, new String(body, UTF_8));
    }

    private int announced() {
        return Integer.parseInt(header("Content-Length").orElseThrow());
    }

    List<String> headers(String name) {
        return lines.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** Everything that was said, for looking for what must not be. */
    String everything() {
        return status + "\n" + String.join("\n", lines) + "\n\n" + body;
    }

    private static byte[] joined(byte[] chunks) throws EOFException {
        var body = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int end = at;
            while (end < chunks.length && chunks[end] != '\r') {
                end++;
            }
            if (end >= chunks.length) {
                throw new EOFException("half an answer");
            }
            var size = Integer.parseInt(new String(chunks, at, end - at, ISO_8859_1).strip(), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            body.write(chunks, end + 2, size);
            at = end + 2 + size + 2;
        }
    }
}
