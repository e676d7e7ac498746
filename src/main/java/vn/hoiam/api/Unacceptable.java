package vn.hoiam.api;

import java.io.Serial;
import java.util.List;
import vn.hoiam.Refusal;

/** A call that cannot be understood or may not be made as it is; no room of the house has seen it yet. */
class Unacceptable extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Flaw> flaws;

    Unacceptable(ProblemKind kind, Object... words) {
        this(kind, List.of(), words);
    }

    Unacceptable(ProblemKind kind, List<Flaw> flaws, Object... words) {
        super(kind.detailKey(), words);
        this.kind = kind;
        this.flaws = List.copyOf(flaws);
    }

    ProblemKind kind() {
        return kind;
    }

    List<Flaw> flaws() {
        return flaws == null ? List.of() : flaws;
    }
}
