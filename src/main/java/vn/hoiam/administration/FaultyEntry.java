package vn.hoiam.administration;

import java.io.Serial;
import java.util.List;
import vn.hoiam.FaultyFields;

/** Something an administrator typed that cannot be taken in as it is. */
public class FaultyEntry extends FaultyFields {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<WrongWord> problems;

    FaultyEntry(List<WrongWord> problems) {
        super("administration.faulty", problems.size());
        this.problems = List.copyOf(problems);
    }

    static void refuse(List<WrongWord> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyEntry(problems);
        }
    }

    @Override
    public List<WrongWord> problems() {
        return problems == null ? List.of() : problems;
    }
}
