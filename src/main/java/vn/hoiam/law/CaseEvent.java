package vn.hoiam.law;

/**
 * Something that happened to a case.
 *
 * @param seq its place in the record of the case; it decides what came first, whatever the moments say
 * @param step which step is paused, resumed or extended; null for every other event
 */
public record CaseEvent(int seq, EventKind kind, Moment moment, String step) {

    public static CaseEvent of(int seq, EventKind kind, Moment moment) {
        return new CaseEvent(seq, kind, moment, null);
    }

    boolean is(EventKind itsKind, String itsStep) {
        return kind == itsKind && itsStep.equals(step);
    }
}
