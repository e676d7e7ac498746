package vn.hoiam.plans;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What a planner types of one task, under the names of the columns of the table that it may be taken in from as well. */
public class TaskForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> cells = new HashMap<>();
    private String seen;

    /** Fills in what a task says by now, for whoever changes it. */
    public void take(PlanTask task) {
        cells.clear();
        TaskColumn.ALL.forEach(column -> cells.put(column.code(), column.typed(task)));
        seen = task.stamp();
    }

    /** Begins with nothing but the number. */
    public void begin(int number) {
        cells.clear();
        cells.put("number", String.valueOf(number));
        seen = null;
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public Map<String, String> getCells() {
        return cells;
    }

    /** What the task said when the form was opened; null for a new one. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
