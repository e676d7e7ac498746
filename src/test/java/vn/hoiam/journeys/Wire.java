package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A caller that says exactly what it is told to, byte by byte: no address is tidied, no header added but Host, and it may
 * call from any address of this machine.
 */
final class Wire {

    private static final int SECONDS_OF_PATIENCE = 60;

    private final int port;
    private final String from;
    private final Map<String, String> headers;

    private Wire(int port, String from, Map<String, String> headers) {
        this.port = port;
        this.from = from;
        this.headers = headers;
    }

    static Wire to(LivePortal portal) {
        return new Wire(portal.port(), "127.0.0.1", Map.of());
    }

    /** Calls from this address, one of 127.0.0.0/8. */
    Wire from(String address) {
        return new Wire(port, address, headers);
    }

    Wire with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Wire(port, from, more);
    }

    /** What this caller says in a header. */
    String header(String name) {
        return headers.get(name);
    }

    WireAnswer get(String path) {
        return send("GET", path, "");
    }

    WireAnswer post(String path, String type, String body) {
        return with("Content-Type", type).send("POST", path, body);
    }

    WireAnswer send(String method, String path, String body) {
        var content = body.getBytes(UTF_8);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (!headers.containsKey("Host")) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (content.length > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        return exchange(head.append("\r\n").toString(), content);
    }

    WireAnswer exchange(String head, byte[] content) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 10_000);
            socket.setSoTimeout(SECONDS_OF_PATIENCE * 1_000);
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return WireAnswer.read(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
