package vn.hoiam.files;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that come with one form: those that are kept, in their order, why others were not taken, and the token under
 * which the form finds the kept ones again.
 */
public record Bundle(String token, List<StoredFile> files, List<Rejected> rejected) implements Serializable {

    public static final int MOST_FILES = 5;
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    public static final Bundle NONE = new Bundle("", List.of(), List.of());

    public Bundle {
        files = List.copyOf(files);
        rejected = List.copyOf(rejected);
    }

    /** Without the files the sender wants left out. They stay kept: the form may come once more, as it was before. */
    public Bundle without(Collection<String> names) {
        return new Bundle(
                token,
                files.stream().filter(file -> !names.contains(file.name())).toList(),
                rejected);
    }

    /** With one more reason why not everything is there. */
    public Bundle lacking(Rejected reason) {
        return new Bundle(
                token,
                files,
                Stream.concat(rejected.stream(), Stream.of(reason)).toList());
    }

    public List<String> names() {
        return files.stream().map(StoredFile::name).toList();
    }

    /** What tells these files from any others: kind and hash of each, in order. */
    public List<String> seals() {
        return files.stream().map(StoredFile::seal).toList();
    }
}
