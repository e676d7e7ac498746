package vn.hoiam.petitions;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.FaultyFields;

/** A form that cannot be taken in as it is; says which fields are to be mended, and how. */
public class FaultyForm extends FaultyFields {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FaultyForm(List<Problem> problems) {
        super("petitions.form.faulty", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** One field that is wrong: the refusal says what its problem says. */
    FaultyForm(Problem problem) {
        super(problem.textKey(), problem.words().toArray());
        this.problems = List.of(problem);
    }

    /** A form in which one field is wrong. */
    public static FaultyForm of(Problem problem) {
        return new FaultyForm(List.of(problem));
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyForm(problems);
        }
    }

    /** Refuses for what the form itself and the page it stands on have found, all at once. */
    public static void refuse(List<Problem> ofForm, List<Problem> ofPage) {
        refuse(Stream.concat(ofForm.stream(), ofPage.stream()).toList());
    }

    @Override
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
