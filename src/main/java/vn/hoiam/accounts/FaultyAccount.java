package vn.hoiam.accounts;

import java.io.Serial;
import java.util.List;
import vn.hoiam.FaultyFields;

/** What was typed of an account, a duty or a password and cannot be taken in. */
public class FaultyAccount extends FaultyFields {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<WrongField> problems;

    FaultyAccount(List<WrongField> problems) {
        super("accounts.faulty", problems.size());
        this.problems = List.copyOf(problems);
    }

    static void refuse(List<WrongField> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyAccount(problems);
        }
    }

    @Override
    public List<WrongField> problems() {
        return problems == null ? List.of() : problems;
    }
}
