package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoiam.Refusal;

/**
 * The counter where files are handed over with a form. Each is checked, cleaned and put on the shelf; those that pass are
 * kept for 24 hours under the form's token, whatever becomes of the form.
 */
@ApplicationScoped
public class Enclosing {

    private static final int BYTES_OF_TOKEN = 16;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;

    @Inject
    PhotoCleaning photos;

    @Inject
    Shelf shelf;

    @Inject
    StoredFiles stored;

    /** What is kept under a token that came back with its form; nothing for anything that is no token of ours. */
    public Bundle open(String token) {
        return token == null || !TOKEN.matcher(token).matches()
                ? Bundle.NONE
                : new Bundle(token, stored.listKept(hash(token)), List.of());
    }

    /** Adds what is handed over now. A file that is there already, to the last bit, is not added again. */
    public Bundle enclose(Bundle earlier, List<HandedOver> files) {
        return enclose(earlier, files, FileType.OF_PERSONS);
    }

    /** The same for what an office has signed: digital signatures as well, which stay as they are to the last bit. */
    public Bundle encloseSigned(Bundle earlier, List<HandedOver> files) {
        return enclose(earlier, files, FileType.OF_SIGNERS);
    }

    private Bundle enclose(Bundle earlier, List<HandedOver> files, Set<FileType> allowed) {
        var bundle =
                earlier.token().isEmpty() && !files.isEmpty() ? new Bundle(newToken(), List.of(), List.of()) : earlier;
        var all = new ArrayList<>(bundle.files());
        var rejected = new ArrayList<>(bundle.rejected());
        var added = new ArrayList<StoredFile>();
        for (var file : files) {
            try {
                var kept = add(file, bundle.token(), all, allowed);
                if (kept != null) {
                    all.add(kept);
                    added.add(kept);
                }
            } catch (Refusal refusal) {
                rejected.add(Rejected.of(ShownName.of(file.name()), refusal));
            }
        }
        stored.add(added);
        return new Bundle(bundle.token(), all, rejected);
    }

    private StoredFile add(HandedOver file, String token, List<StoredFile> before, Set<FileType> allowed) {
        if (file.size() > Bundle.MOST_BYTES) {
            throw new Refusal("files.size", Bundle.MOST_BYTES / 1024 / 1024);
        }
        var cleaned = clean(read(file), allowed);
        var sha256 = cleaned.sha256();
        if (before.stream().anyMatch(other -> other.sha256().equals(sha256))) {
            return null;
        }
        if (before.size() >= Bundle.MOST_FILES) {
            throw new Refusal("files.many", Bundle.MOST_FILES);
        }
        return new StoredFile(
                shelf.put(cleaned),
                ShownName.of(file.name(), cleaned.type()),
                cleaned,
                hash(token),
                before.stream().mapToInt(StoredFile::position).max().orElse(0) + 1,
                clock.instant());
    }

    /** What is left of a file that may be kept. */
    Cleaned clean(byte[] content) {
        return clean(content, FileType.OF_PERSONS);
    }

    private Cleaned clean(byte[] content, Set<FileType> allowed) {
        if (content.length == 0) {
            throw new Refusal("files.empty");
        }
        var type = FileType.of(content)
                .filter(allowed::contains)
                .orElseThrow(() -> new Refusal(allowed.contains(FileType.P7S) ? "files.type.signed" : "files.type"));
        if (type.isPhoto()) {
            return photos.clean(type, content);
        }
        if (type == FileType.PDF) {
            PdfCheck.check(content);
        }
        return Cleaned.document(type, content);
    }

    /** No more than is allowed, whatever size was claimed. */
    private static byte[] read(HandedOver file) {
        try (var stream = file.content().open()) {
            var content = stream.readNBytes(Bundle.MOST_BYTES + 1);
            if (content.length > Bundle.MOST_BYTES) {
                throw new Refusal("files.size", Bundle.MOST_BYTES / 1024 / 1024);
            }
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String newToken() {
        var token = new byte[BYTES_OF_TOKEN];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    /** The list knows a token by its hash only: who reads the list cannot send the form. */
    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
