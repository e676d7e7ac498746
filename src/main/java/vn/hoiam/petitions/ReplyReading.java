package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoiam.calendar.Now;

/** Looks through what was typed of a reply: a draft may leave out what a reply to be sent may not. */
final class ReplyReading {

    static final int MOST_MEASURE = 2_000;
    static final int MOST_LINE = 300;
    static final int LEAST_REASON = 10;

    /** What a phrase left to be filled in by hand. */
    private static final Pattern UNFILLED = Pattern.compile("\\{[^{}\\n]{1,40}}");

    private static final Map<ReplyPoint, String> FIELDS = Map.of(
            ReplyPoint.ANSWERED, "answered",
            ReplyPoint.MEASURE, "measure",
            ReplyPoint.DUE, "due",
            ReplyPoint.BY_WHOM, "byWhom",
            ReplyPoint.CONTACT, "contact");

    private final ReplyForm form;
    private final List<Problem> problems = new ArrayList<>();

    ReplyReading(ReplyForm form) {
        this.form = form;
    }

    /** What has to be mended before it can be kept. */
    List<Problem> ofDraft() {
        Written.require("reply", Written.lines(form.getText()), CaseHandling.MOST_REPLY, problems);
        Written.limit("measure", Written.lines(form.getMeasure()), MOST_MEASURE, problems);
        Written.limit("byWhom", Written.line(form.getByWhom()), MOST_LINE, problems);
        Written.limit("contact", Written.line(form.getContact()), MOST_LINE, problems);
        Written.limit("measureNot", Written.line(form.getMeasureNot()), MOST_LINE, problems);
        Written.limit("dueNot", Written.line(form.getDueNot()), MOST_LINE, problems);
        Written.limit("byWhomNot", Written.line(form.getByWhomNot()), MOST_LINE, problems);
        Written.limit("contactNot", Written.line(form.getContactNot()), MOST_LINE, problems);
        if (Written.line(form.getDue()) != null && Written.day(form.getDue()).isEmpty()) {
            problems.add(Problem.of("due", "petitions.act.day.required"));
        }
        return List.copyOf(problems);
    }

    /** What has to be mended before it goes to the leader: every point asked of this kind is settled, and by one way only. */
    List<Problem> toPropose(Petition petition, LocalDate today) {
        ofDraft();
        var text = Written.lines(form.getText());
        if (text != null) {
            UNFILLED.matcher(text)
                    .results()
                    .findFirst()
                    .ifPresent(left -> problems.add(Problem.of("reply", "petitions.reply.unfilled", left.group())));
        }
        var asked = ReplyChecks.at(Act.PROPOSE, petition.kind(), today);
        var stated = Undertaking.of(form);
        asked.stream()
                .filter(point -> !stated.settled().contains(point))
                .map(FIELDS::get)
                .filter(this::isUntold)
                .forEach(field -> problems.add(Problem.of(field, "petitions.reply.open." + field)));
        reason(ReplyPoint.MEASURE, stated.measure(), stated.measureNot(), asked);
        reason(ReplyPoint.DUE, stated.dueOn(), stated.dueNot(), asked);
        reason(ReplyPoint.BY_WHOM, stated.byWhom(), stated.byWhomNot(), asked);
        reason(ReplyPoint.CONTACT, stated.contact(), stated.contactNot(), asked);
        var received = LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM);
        if (stated.dueOn() != null && stated.dueOn().isBefore(received)) {
            problems.add(Problem.of("due", "petitions.reply.due.early", received));
        }
        return List.copyOf(problems);
    }

    /** “Does not apply” is a statement too: it is given a reason, and not beside what does apply. */
    private void reason(ReplyPoint point, Object said, String reason, Set<ReplyPoint> asked) {
        if (reason == null || !asked.contains(point)) {
            return;
        }
        var field = FIELDS.get(point);
        if (said != null) {
            problems.add(Problem.of(field, "petitions.reply.either"));
        } else if (reason.length() < LEAST_REASON) {
            problems.add(Problem.of(field + "Not", "petitions.reply.reason.short", LEAST_REASON));
        }
    }

    private boolean isUntold(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }
}
