package vn.hoiam.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a citizen and the portal, which can be cut at the worst moment: when the portal has what was sent. */
final class Line implements AutoCloseable {

    private static final int AT_ONCE = 16 * 1024;
    private static final String POST = "POST ";

    private final URI portal;
    private final ServerSocket here;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;
    private volatile boolean losesAnswer;

    private Line(URI portal, ServerSocket here) {
        this.portal = portal;
        this.here = here;
    }

    static Line to(LivePortal portal) {
        try {
            var line = new Line(portal.url(), new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
            start(line::listen);
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + here.getLocalPort());
    }

    /** The next form reaches the portal, and its answer nobody; then nothing gets through until the line is mended. */
    void loseNextAnswer() {
        losesAnswer = true;
    }

    void mend() {
        isCut = false;
    }

    @Override
    public void close() {
        try {
            here.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            hangUp();
        }
    }

    private void listen() {
        while (!here.isClosed()) {
            try {
                var citizen = here.accept();
                if (isCut) {
                    citizen.close();
                } else {
                    connect(citizen);
                }
            } catch (IOException closed) {
                hangUp();
            }
        }
    }

    private void connect(Socket citizen) throws IOException {
        var server = new Socket(portal.getHost(), portal.getPort());
        ends.add(citizen);
        ends.add(server);
        var call = new Call();
        start(() -> carry(citizen, server, call::asks));
        start(() -> carry(server, citizen, bytes -> call.isAnswered()));
    }

    private void carry(Socket from, Socket to, Passing passing) {
        try (from;
                to) {
            var bytes = new byte[AT_ONCE];
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                if (!passing.passes(bytes)) {
                    cut();
                    return;
                }
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException hungUp) {
            // What one end does the other hears: both are closed.
            ends.remove(from);
        }
    }

    private void cut() {
        isCut = true;
        hangUp();
    }

    private void hangUp() {
        for (var end : ends) {
            try {
                end.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        ends.clear();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    /** What may go on to the other end. */
    private interface Passing {
        boolean passes(byte[] bytes);
    }

    /** One connection: whether a form went through it whose answer is to be lost. */
    private final class Call {

        private volatile boolean isForm;

        boolean asks(byte[] bytes) {
            isForm |= losesAnswer && new String(bytes, 0, POST.length(), StandardCharsets.US_ASCII).equals(POST);
            return true;
        }

        boolean isAnswered() {
            if (isForm) {
                losesAnswer = false;
            }
            return !isForm;
        }
    }
}
