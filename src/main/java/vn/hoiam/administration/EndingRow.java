package vn.hoiam.administration;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hoiam.texts.TypedLine;

/** One unit that ends, as an administrator types it, with the answer to the question which, and where it goes. */
public class EndingRow implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String typed;
    private String meant;
    private final List<Boolean> goes = new ArrayList<>(Collections.nCopies(MergerForm.MOST_SUCCESSORS, false));

    /** For each successor whether it takes a part of this unit over. */
    public List<Boolean> goes() {
        return goes;
    }

    /** The successor at this place is there no more, and those behind it move up. */
    void forget(int successor) {
        goes.remove(successor);
        goes.add(false);
    }

    public boolean isBlank() {
        return TypedLine.of(typed).isEmpty();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getMeant() {
        return meant;
    }

    public void setMeant(String meant) {
        this.meant = meant;
    }
}
