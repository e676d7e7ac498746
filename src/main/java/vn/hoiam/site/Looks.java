package vn.hoiam.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which shape and icon stand for a state, everywhere the same. The words beside them say it too. */
@Named("looks")
@ApplicationScoped
public class Looks {

    public String statusClass(Enum<?> status) {
        return switch (status.name()) {
            case "NEW", "FORWARDED" -> "status-new";
            case "NEED_SIGN", "NEED_INFO", "DRAFT_REPLY", "SUSPENDED" -> "status-wait";
            case "ANSWERED", "RESOLVED", "RATED", "REOPENED", "APPEALED" -> "status-done";
            default -> "";
        };
    }

    public String statusIcon(Enum<?> status) {
        return switch (status.name()) {
            case "NEW" -> "send";
            case "FORWARDED", "PASSED_ON" -> "forward";
            case "NEED_INFO", "NEED_SIGN", "GUIDED", "RETURNED", "DUPLICATE" -> "info";
            case "DRAFT_REPLY" -> "file";
            case "ANSWERED", "RESOLVED", "REOPENED", "APPEALED" -> "reply";
            case "SUSPENDED", "EXTENDED" -> "clock";
            case "RATED" -> "check";
            default -> "hall";
        };
    }

    public String deadlineClass(Enum<?> state) {
        return switch (state.name()) {
            case "DUE_SOON" -> "due-soon";
            case "OVERDUE" -> "due-over";
            case "LATE" -> "due-late";
            default -> "";
        };
    }

    public String deadlineIcon(Enum<?> state) {
        return switch (state.name()) {
            case "ON_TIME" -> "ontime";
            case "DUE_SOON" -> "soon";
            case "OVERDUE" -> "over";
            case "LATE" -> "late";
            default -> "clock";
        };
    }

    /** The edge of a row in a list whose time runs out. */
    public String rowClass(Enum<?> state) {
        return switch (state.name()) {
            case "DUE_SOON" -> "rowmark-soon";
            case "OVERDUE" -> "rowmark-over";
            default -> "";
        };
    }

    public String actorClass(Enum<?> actor) {
        return switch (actor.name()) {
            case "OFFICE" -> "by-office";
            case "SYSTEM" -> "by-system";
            default -> "";
        };
    }
}
