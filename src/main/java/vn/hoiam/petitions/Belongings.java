package vn.hoiam.petitions;

import java.util.ArrayList;
import java.util.List;
import vn.hoiam.files.StoredFile;

/**
 * What the sender of a petition handed in beside it, asked of the rooms that keep it before the petition goes to another room
 * for good. Whoever keeps something adds it.
 */
public final class Belongings {

    private final Petition petition;
    private final List<String> words = new ArrayList<>();
    private final List<StoredFile> files = new ArrayList<>();

    Belongings(Petition petition) {
        this.petition = petition;
    }

    public Petition petition() {
        return petition;
    }

    /** In the order in which it was handed in. */
    public void add(String text, List<StoredFile> enclosed) {
        words.add(text);
        files.addAll(enclosed);
    }

    List<String> words() {
        return List.copyOf(words);
    }

    List<StoredFile> files() {
        return List.copyOf(files);
    }
}
