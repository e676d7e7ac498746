package vn.hoiam.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server with a bad temper: to what it is told to dislike it gives this answer, or none at all. */
final class Gatekeeper implements AutoCloseable {

    static final String SILENCE = "";
    static final String HANGS_UP = "!";

    private final ServerSocket door = open();
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers;

    /** {@code answers} by the beginning of what is said, in which "HELLO" stands for coming in and "END" for the end of a letter. */
    Gatekeeper(Map<String, String> answers) {
        this.answers = answers;
        var waiting = new Thread(this::receive, "gatekeeper");
        waiting.setDaemon(true);
        waiting.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                guests.add(guest);
                talk(guest);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.UTF_8);
        if (!answer("HELLO", "220 cổng", guest, out)) {
            return;
        }
        var inLetter = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var said = inLetter ? line.equals(".") ? "END" : null : line;
            if (said != null) {
                inLetter = said.equals("DATA") && !answers.containsKey("DATA");
                if (!answer(said, inLetter ? "354 xin mời" : "250 vâng", guest, out)) {
                    return;
                }
            }
        }
    }

    /** False when it has nothing more to say. */
    private boolean answer(String said, String usual, Socket guest, PrintWriter out) throws IOException {
        var answer = answers.entrySet().stream()
                .filter(dislike -> said.startsWith(dislike.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
        if (answer.equals(HANGS_UP)) {
            guest.close();
        } else if (!answer.equals(SILENCE)) {
            out.print(answer + "\r\n");
            out.flush();
            return true;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var guest : guests) {
            guest.close();
        }
    }
}
