package vn.hoiam.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** An answer held back until it is whole. */
final class DrawnPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;

    DrawnPage(HttpServletResponse response) {
        super(response);
    }

    /** A page that was found, and that nobody was told to keep to himself. */
    boolean isForEverybody() {
        var type = getContentType();
        return getStatus() == SC_OK
                && type != null
                && type.startsWith("text/html")
                && "no-cache".equals(getHeader("Cache-Control"))
                && getHeader("Set-Cookie") == null;
    }

    Asset whole() {
        return Asset.ofText(getContentType(), drawn());
    }

    /** Lets out what was drawn, if anything was. */
    void pass() throws IOException {
        var drawn = drawn();
        if (drawn.length > 0) {
            getResponse().getOutputStream().write(drawn);
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Holding(bytes);
    }

    @Override
    public void flushBuffer() {
        // It goes out when it is whole.
    }

    @Override
    public void setContentLength(int length) {
        // How long it is, is seen when it goes out, packed or not.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    private void forget() {
        writer = null;
        bytes.reset();
    }

    private byte[] drawn() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    private static final class Holding extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Holding(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are drawn at once");
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
        }
    }
}
