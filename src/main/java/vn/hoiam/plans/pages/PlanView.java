package vn.hoiam.plans.pages;

import java.util.List;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.TaskFilter;

/** Which tasks are shown, as it stands in the address. What is not understood is left out and shows more, never an error. */
public class PlanView {

    private static final List<String> QUARTERS = List.of("1", "2", "3", "4", String.valueOf(TaskFilter.UNDATED));

    private String dimension;
    private String lead;
    private String quarter;

    TaskFilter filter(List<PlanTask> all) {
        var asked = new TaskFilter(
                given(dimension),
                given(lead),
                quarter != null && QUARTERS.contains(quarter) ? Integer.valueOf(quarter) : null);
        var isDimension = all.stream().anyMatch(new TaskFilter(asked.dimension(), null, null)::admits);
        var isLead = all.stream().anyMatch(new TaskFilter(null, asked.lead(), null)::admits);
        return new TaskFilter(isDimension ? asked.dimension() : null, isLead ? asked.lead() : null, asked.quarter());
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public List<String> quarters() {
        return QUARTERS;
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }
}
