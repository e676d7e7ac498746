package vn.hoiam.papers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.hoiam.Refusal;

/**
 * The parts of an archive, and no more of them than a workbook could need. How large a part is shows when it is read: what the
 * archive says of itself is not believed.
 */
final class ArchiveParts implements AutoCloseable {

    /** A sheet, its pictures, drawings, notes and settings for each of some hundred sheets. */
    private static final int MOST_PARTS = 2_000;

    /** The million rows of a sheet that was formatted to its very end, though nothing stands in them, are about 90 MB. */
    private static final long MOST_BYTES = 160_000_000;

    private static final byte[] PART = {'P', 'K', 1, 2};

    private final ZipFile archive;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long bytes;

    ArchiveParts(byte[] content) throws IOException {
        if (count(content) > MOST_PARTS) {
            throw new Refusal("papers.table.large");
        }
        archive = ZipFile.builder().setByteArray(content).get();
        for (var entry : Collections.list(archive.getEntries())) {
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** What stands in a part; nothing where there is none of that name. */
    Optional<InputStream> find(String name) throws IOException {
        var entry = parts.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("packed in another way");
        }
        return Optional.of(measured(archive.getInputStream(entry)));
    }

    InputStream get(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException("no such part"));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Names differ in nothing but case only by mistake, and some programs write them with the separator of their system. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** Counted before the archive is opened: whoever opens it keeps a list of all. */
    private static int count(byte[] content) {
        var count = 0;
        for (int i = 0; i < content.length - PART.length; i++) {
            if (content[i] == PART[0]
                    && content[i + 1] == PART[1]
                    && content[i + 2] == PART[2]
                    && content[i + 3] == PART[3]) {
                count++;
            }
        }
        return count;
    }

    private InputStream measured(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                measure(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                var count = super.read(into, from, most);
                measure(count);
                return count;
            }
        };
    }

    private void measure(int read) {
        bytes += Math.max(0, read);
        if (bytes > MOST_BYTES) {
            throw new Refusal("papers.table.large");
        }
    }
}
