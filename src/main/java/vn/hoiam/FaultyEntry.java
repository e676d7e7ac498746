package vn.hoiam;

import java.io.Serial;
import java.util.List;

/** Something an official typed that cannot be taken in as it is. */
public class FaultyEntry extends FaultyFields {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<WrongField> problems;

    public FaultyEntry(List<WrongField> problems) {
        super("site.errors.title");
        this.problems = List.copyOf(problems);
    }

    /** Refuses when there is anything to mend. */
    public static void refuse(List<WrongField> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyEntry(problems);
        }
    }

    @Override
    public List<WrongField> problems() {
        return problems == null ? List.of() : problems;
    }
}
