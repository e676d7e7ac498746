package vn.hoiam.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoiam.calendar.TermUnit;
import vn.hoiam.texts.Texts;

/**
 * How a due date was counted, told in sentences: in brief for the citizen it was promised to, in full for whoever counts
 * it again.
 */
public final class Explanation {

    private final Reckoning reckoning;
    private final Rule rule;
    private final Locale reader;
    private final DayWords words;
    private final List<CountedDay> days;

    public Explanation(Reckoning reckoning, Locale reader) {
        this.reckoning = reckoning;
        this.rule = reckoning.rule();
        this.reader = reader;
        this.words = new DayWords(reader);
        this.days = reckoning.days().days();
    }

    /** For a citizen: from when, how long, what was passed over, by when, on what ground. */
    public List<String> brief() {
        var lines = new ArrayList<String>();
        lines.add(begins());
        lines.add(term());
        addPassedOver(lines);
        addPauses(lines);
        addExtensions(lines);
        addRoll(lines);
        lines.add(due());
        lines.add(say("basis", rule.legalBasis()));
        if (rule.certainty() != RuleCertainty.LAW) {
            lines.add(say("certainty." + rule.certainty()));
        }
        if (reckoning.isProvisional()) {
            lines.add(say("provisional"));
        }
        return lines;
    }

    /** For an inspector: the same, each day that was counted, what was assumed, and every version. */
    public List<String> full() {
        var lines = new ArrayList<>(brief());
        var counted = days.stream()
                .filter(day -> day.role() == DayRole.COUNTED && reckoning.unitOf(day.day()) == TermUnit.WORKING_DAYS)
                .toList();
        if (!counted.isEmpty()) {
            lines.add(say("counted", words.numbered(counted)));
        }
        lines.add(say(
                rule.validUntil() == null ? "rule" : "rule.ended",
                rule.code(),
                rule.validFrom(),
                rule.validBy(),
                rule.obliged(),
                rule.validUntil() == null ? "" : rule.validUntil().minusDays(1)));
        for (var assumption : new Assumptions(reckoning).thatBear()) {
            lines.add(say(
                    "assumption",
                    assumption.name(),
                    assumption,
                    Texts.of(
                            reader,
                            assumption.textKey() + "."
                                    + reckoning.basis().book().choice(assumption, reckoning.start()))));
        }
        lines.add(say(
                "versions",
                reckoning.basis().book().version(),
                reckoning.basis().calendar().version()));
        return lines;
    }

    private String begins() {
        var happened = reckoning.begins().day();
        return happened.equals(reckoning.start())
                ? say("begins", rule.from(), words.day(happened))
                : say("begins.late", rule.from(), words.day(happened), words.day(reckoning.start()));
    }

    private String term() {
        var term = rule.term();
        if (rule.period().direction() == Direction.BEFORE) {
            return say("term.back." + term.unit(), term.length());
        }
        return days.stream()
                .filter(day -> day.role() == DayRole.COUNTED)
                .findFirst()
                .map(first -> say("term." + term.unit(), term.length(), words.day(first)))
                .orElseThrow();
    }

    /** Days off, and Saturdays that are worked: both are where people count wrongly. */
    private void addPassedOver(List<String> lines) {
        var off = days.stream().filter(day -> day.role() == DayRole.OFF).toList();
        if (!off.isEmpty()) {
            lines.add(say("passed", words.stretches(off)));
        }
        var exchanged = days.stream()
                .filter(day -> day.role() == DayRole.COUNTED && day.isWorkedInExchange())
                .filter(day -> reckoning.unitOf(day.day()) == TermUnit.WORKING_DAYS)
                .toList();
        if (!exchanged.isEmpty()) {
            lines.add(say("exchanged", words.stretches(exchanged)));
        }
    }

    /** By the unit in which its days would have counted: an extension may be counted in another than the period. */
    private void addPauses(List<String> lines) {
        for (var pause : reckoning.course().pauses().list()) {
            for (var unit : TermUnit.values()) {
                var inIt = days.stream()
                        .filter(day -> day.role() == DayRole.PAUSED
                                && day.day().isAfter(pause.after())
                                && !day.day().isAfter(pause.until()))
                        .filter(day -> reckoning.unitOf(day.day()) == unit)
                        .filter(day -> unit == TermUnit.DAYS || day.works())
                        .count();
                if (inIt > 0) {
                    lines.add(say("pause", words.day(pause.after()), words.day(pause.until()), inIt, unit));
                }
            }
        }
    }

    private void addExtensions(List<String> lines) {
        for (int i = 1; i < reckoning.ends().size(); i++) {
            var term = reckoning.extension().term();
            lines.add(say(
                    "extension",
                    i,
                    term.length(),
                    term.unit(),
                    words.day(reckoning.ends().get(i - 1)),
                    words.day(reckoning.ends().get(i))));
        }
    }

    private void addRoll(List<String> lines) {
        if (!reckoning.due().equals(reckoning.last())) {
            var off = days.stream()
                    .filter(day -> !day.isDue())
                    .filter(day -> day.day().equals(reckoning.last()) || day.role() == DayRole.ROLLED)
                    .toList();
            var back = rule.period().direction() == Direction.BEFORE;
            lines.add(say(back ? "rolls.back" : "rolls", words.day(reckoning.last()), words.stretches(off)));
        }
    }

    private String due() {
        if (rule.period().direction() == Direction.BEFORE) {
            return say("latest", words.day(reckoning.due()));
        }
        return say(rule.period().isMinimum() ? "least" : "due", words.day(reckoning.due()));
    }

    private String say(String key, Object... filling) {
        return Texts.of(reader, "law.explain." + key, filling);
    }
}
