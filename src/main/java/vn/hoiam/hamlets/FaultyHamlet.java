package vn.hoiam.hamlets;

import java.io.Serial;
import java.util.List;
import vn.hoiam.FaultyFields;

/** A hamlet, or a list of hamlets, that cannot be taken in as it was typed. */
public class FaultyHamlet extends FaultyFields {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<WrongHamlet> problems;

    FaultyHamlet(List<WrongHamlet> problems) {
        super("hamlets.faulty", problems.size());
        this.problems = List.copyOf(problems);
    }

    static void refuse(List<WrongHamlet> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyHamlet(problems);
        }
    }

    @Override
    public List<WrongHamlet> problems() {
        return problems == null ? List.of() : problems;
    }
}
