package vn.hoiam.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server with a bad temper: to what it is told to dislike it gives this answer, or none at all. */
final class Gatekeeper implements AutoCloseable {

    static final String SILENCE = "";
    static final String HANGS_UP = "!";
    /** One letter after another, and never the end of the line. */
    static final String DRIPS = "…";
    /** As many letters as one can take, and never the end of the line. */
    static final String FLOODS = "≈";

    private static final int BETWEEN_DROPS_MILLIS = 20;

    private final ServerSocket door = open();
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers;

    /** {@code answers} by the beginning of what is said, in which "HELLO" stands for coming in and "END" for the end of a letter. */
    Gatekeeper(Map<String, String> answers) {
        this.answers = answers;
        var waiting = new Thread(this::receive, "gatekeeper");
        waiting.setDaemon(true);
        waiting.start();
    }

    /** What was said to it, line by line. */
    List<String> heard() {
        return heard;
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
            heard.add(line);
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
        } else if (answer.equals(DRIPS)) {
            drip(guest, out);
        } else if (answer.equals(FLOODS)) {
            flood(out);
        } else if (!answer.equals(SILENCE)) {
            out.print(answer + "\r\n");
            out.flush();
            return true;
        }
        return false;
    }

    /** Whoever waits for the end of the answer says nothing meanwhile, so that reading is waiting. */
    private static void drip(Socket guest, PrintWriter out) throws IOException {
        guest.setSoTimeout(BETWEEN_DROPS_MILLIS);
        while (!out.checkError()) {
            out.print("2");
            try {
                if (guest.getInputStream().read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException silence) {
                continue;
            }
        }
    }

    private static void flood(PrintWriter out) {
        while (!out.checkError()) {
            out.print("2".repeat(1_000));
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var guest : guests) {
            guest.close();
        }
    }
}
