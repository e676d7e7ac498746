package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoiam.law.Procedure;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.store.ReleaseFile;

/**
 * The way of cases of every kind, as the release brings it. The database reads the same file and refuses whatever is not in
 * it, so that a change of either is a change of both.
 */
public final class Procedures {

    private static final String FILE = "/db/law/procedures.csv";
    private static final List<ProcedureStep> STEPS = read();
    private static final Map<String, Procedure> BY_KIND = new ConcurrentHashMap<>();

    private Procedures() {}

    /** That of a kind by its code, such as {@code complaint_1}. */
    public static Procedure of(String kind) {
        return BY_KIND.computeIfAbsent(kind, code -> Procedure.of(code, STEPS));
    }

    public static List<ProcedureStep> steps() {
        return List.copyOf(STEPS);
    }

    private static List<ProcedureStep> read() {
        return new ReleaseFile(FILE)
                .rows().stream().map(row -> ProcedureStep.of(row::get)).toList();
    }
}
