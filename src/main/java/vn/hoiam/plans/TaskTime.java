package vn.hoiam.plans;

import vn.hoiam.texts.Named;

/** How time stands with a task, the most urgent first. */
public enum TaskTime implements Named {
    /** The period of a plan is over of whose tasks nothing was ever told here, so nobody is called late. */
    ENDED(Lot.UNTOLD),
    /** The day has passed while such a plan still runs. */
    PASSED(Lot.UNTOLD),
    /** The same, and the day is still to come. */
    AHEAD(Lot.UNTOLD),
    OVERDUE(Lot.OVER),
    /** The period of the plan is over and the task is not done. */
    UNFINISHED(Lot.OVER),
    /** The last day is near. */
    DUE_SOON(Lot.OPEN),
    UNDER_WAY(Lot.OPEN),
    /** Somebody said that it is not done; there is time left. */
    NOT_DONE(Lot.OPEN),
    NOT_BEGUN(Lot.OPEN),
    /** The plan names no day and no quarter, and nobody said that it was begun. */
    UNDATED(Lot.OPEN),
    DONE_LATE(Lot.LATE),
    /** Done, and the plan names no day it could be measured by. */
    DONE(Lot.DONE),
    DONE_IN_TIME(Lot.IN_TIME);

    /** What is counted together, where the tasks of a plan are counted. */
    public enum Lot {
        UNTOLD,
        IN_TIME,
        LATE,
        DONE,
        OPEN,
        OVER
    }

    private final Lot lot;

    TaskTime(Lot lot) {
        this.lot = lot;
    }

    public Lot lot() {
        return lot;
    }

    /** How urgent it is: the lowest first. */
    int rank() {
        return lot == Lot.UNTOLD ? OVERDUE.ordinal() : ordinal();
    }

    @Override
    public String textKey() {
        return "plans.time." + name();
    }
}
