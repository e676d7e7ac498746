package vn.hoiam.notifications;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Connections on which a whole talk has an end. That every answer is waited for so long only does not help against a server that
 * sends one letter after another, or never ends its line.
 */
final class TalkSockets extends SocketFactory {

    private final Duration longest;

    TalkSockets(Duration longest) {
        this.longest = longest;
    }

    @Override
    public Socket createSocket() {
        return new Talk(longest);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw unconnected();
    }

    /** Connecting has a limit of its own, so mail asks for connections that are yet to be made. */
    private static IOException unconnected() {
        return new IOException("a connection without a limit is not made");
    }

    private static final class Talk extends Socket {

        /** Nobody has that much to say about one letter. */
        private static final int MOST_BYTES = 256 * 1024;

        // Not the clock of the house: how long something takes is no date.
        private final long ends;
        private int read;

        Talk(Duration longest) {
            ends = System.nanoTime() + longest.toNanos();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    mustGoOn(1);
                    return super.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    var some = super.read(into, offset, length);
                    mustGoOn(Math.max(some, 0));
                    return some;
                }
            };
        }

        private void mustGoOn(int more) throws IOException {
            read += more;
            if (read > MOST_BYTES) {
                throw new IOException("the talk is too long");
            }
            if (System.nanoTime() > ends) {
                throw new SocketTimeoutException("the talk takes too long");
            }
        }
    }
}
