package vn.hoiam.plans.pages;

import java.io.Serial;
import java.io.Serializable;

/** What is said with an act on a plan: what is to be mended, why there is a further edition, what came of the plan. */
public class PlanWords implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String remark;
    private String why;
    private String closingNote;

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getClosingNote() {
        return closingNote;
    }

    public void setClosingNote(String closingNote) {
        this.closingNote = closingNote;
    }
}
