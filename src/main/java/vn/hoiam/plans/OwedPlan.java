package vn.hoiam.plans;

/**
 * A plan that a unit of the reader’s owes, as it stands on their desk.
 *
 * @param parent the plan above; null in the moment before everybody reads it
 * @param draft the number of the plan that is being written to meet it; null while there is none
 * @param mayDraft whether the reader may begin one
 */
public record OwedPlan(PlanDuty duty, PlanDocument parent, String draft, boolean mayDraft) {

    public boolean isToBegin() {
        return mayDraft && draft == null;
    }
}
