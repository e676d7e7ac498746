package vn.hoiam.plans.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.papers.PastedTable;
import vn.hoiam.plans.OpenTasks;
import vn.hoiam.plans.TaskImport;
import vn.hoiam.plans.TaskKeeping;

/** A table of tasks, pasted or from a file, looked at before it is taken in. */
@Named
@ViewScoped
public class ImportTasksPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** As many lines as are shown of what a large table would do. */
    private static final int SHOWN = 200;

    @Inject
    TaskKeeping keeping;

    @Inject
    SentTable sent;

    private String number;
    private String rows;
    private boolean leavesOut;
    private String stamp;
    private byte[] file;
    private String fileName;
    private transient OpenTasks open;
    private transient TaskImport planned;

    public void show() {
        open = keeping.open(number);
        if (!open.isEditable()) {
            throw new NotFound("plans.unknown");
        }
        if (stamp != null && planned == null) {
            planned = keeping.look(number, table());
            stamp = planned.stamp();
        }
    }

    public void look() {
        stamp = null;
        planned = null;
        sent.take().ifPresent(handed -> {
            file = handed.content();
            fileName = handed.name();
            rows = null;
        });
        if (rows != null && !rows.isBlank()) {
            file = null;
            fileName = null;
        }
        planned = keeping.look(number, table());
        stamp = planned.stamp();
    }

    public String takeIn() {
        // Where it is refused by now, what it would do is looked at anew.
        planned = null;
        keeping.takeIn(number, table(), stamp, leavesOut);
        return "/desk/plans/tasks?faces-redirect=true&number=" + number;
    }

    private PastedTable table() {
        return sent.read(file, rows);
    }

    public OpenTasks open() {
        return open;
    }

    /** What the table would do; null before it was looked at. */
    public TaskImport planned() {
        return planned;
    }

    public List<TaskImport.Line> lines() {
        return planned.lines().stream().limit(SHOWN).toList();
    }

    public List<TaskImport.RowFault> faults() {
        return planned.faults().stream().limit(SHOWN).toList();
    }

    public int shown() {
        return SHOWN;
    }

    /** The name of the file that was sent; null where the table was pasted. */
    public String fileName() {
        return fileName;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public boolean isLeavesOut() {
        return leavesOut;
    }

    public void setLeavesOut(boolean leavesOut) {
        this.leavesOut = leavesOut;
    }
}
