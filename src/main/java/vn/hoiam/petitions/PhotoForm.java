package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.Refusal;
import vn.hoiam.files.Box;
import vn.hoiam.files.StoredFile;

/** What an officer decides about one photo of a petition: whether everybody sees it, and what is painted over. */
public class PhotoForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;
    private final StoredFile file;
    private boolean shown;
    private String boxes;

    PhotoForm(Attachment attachment) {
        position = attachment.position();
        file = attachment.file();
        shown = attachment.publicFile() != null;
        boxes = Box.written(attachment.boxes());
    }

    void check(List<Problem> problems) {
        try {
            covered();
        } catch (Refusal wrong) {
            problems.add(Problem.of("photos", wrong.textKey(), wrong.words()));
        }
    }

    List<Box> covered() {
        return Box.read(boxes);
    }

    /** Which of the petition's files it is, from 1. */
    public int position() {
        return position;
    }

    /** The photo as it was sent. */
    public StoredFile file() {
        return file;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    /** As {@link Box#read} reads them. */
    public String getBoxes() {
        return boxes;
    }

    public void setBoxes(String boxes) {
        this.boxes = boxes;
    }
}
