package vn.hoiam.plans;

import java.io.Serial;
import java.util.List;
import vn.hoiam.FaultyFields;

/** A result that cannot be taken in as it was typed. */
public class FaultyResult extends FaultyFields {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<WrongField> problems;

    FaultyResult(List<WrongField> problems) {
        super("plans.results.faulty", problems.size());
        this.problems = List.copyOf(problems);
    }

    static void refuse(List<WrongField> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyResult(problems);
        }
    }

    @Override
    public List<WrongField> problems() {
        return problems == null ? List.of() : problems;
    }
}
