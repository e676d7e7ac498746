package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.calendar.Now;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Course;
import vn.hoiam.law.Ground;
import vn.hoiam.law.Moment;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.law.Wanted;

/**
 * Checks what an act rests on: the ground is one the rule book lists, the document has a number and a day that has come, the
 * paper arrived neither before the petition nor in the future, an extension comes before the day it extends.
 */
record Grounding(Petition petition, Act act, ProcedureStep step, Basis basis, LocalDate today) {

    static final int MOST_NUMBER = 100;

    private static final String DIALOGUE_NOTICE = "dialogue_notice";

    /**
     * What the form says, where it says all that is wanted.
     *
     * @throws FaultyForm naming everything that has to be mended at once
     */
    Grounded of(ActForm form) {
        var problems = new ArrayList<Problem>();
        var grounded = new Grounded(
                ground(form, problems),
                document(form, problems),
                day(form, problems),
                words(form, problems),
                form.getScan());
        if (step.wants(Wanted.SCAN)) {
            form.getScan()
                    .rejected()
                    .forEach(reason -> problems.add(
                            Problem.of("files", reason.textKey(), reason.words().toArray())));
            if (form.getScan().files().isEmpty()
                    && problems.stream().noneMatch(problem -> problem.field().equals("files"))) {
                problems.add(Problem.of("files", "petitions.act.scan.required"));
            }
        }
        FaultyForm.refuse(problems);
        return grounded;
    }

    /** The grounds the law lists for an act on such a case today. */
    static List<Ground> grounds(Petition petition, Act act, Basis basis, LocalDate today) {
        return act.upon() == null
                ? List.of()
                : basis.book().grounds(act.upon(), petition.kind().code(), today);
    }

    private Ground ground(ActForm form, List<Problem> problems) {
        if (!step.wants(Wanted.GROUND)) {
            return null;
        }
        var chosen = grounds(petition, act, basis, today).stream()
                .filter(ground -> ground.code().equals(form.getGround()))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add(Problem.of("ground", "petitions.act.ground.required"));
        }
        return chosen.orElse(null);
    }

    private Grounded.Document document(ActForm form, List<Problem> problems) {
        if (!step.wants(Wanted.DOCUMENT)) {
            return null;
        }
        var number = Written.line(form.getDocumentNumber());
        Written.require("documentNumber", number, MOST_NUMBER, problems);
        var day = Written.day(form.getDocumentDay()).orElse(null);
        if (day == null) {
            problems.add(Problem.of("documentDay", "petitions.act.day.required"));
        } else if (day.isAfter(today)) {
            problems.add(Problem.of("documentDay", "petitions.act.day.future", today));
        } else if (day.isBefore(submittedOn())) {
            problems.add(Problem.of("documentDay", "petitions.act.day.early", submittedOn()));
        }
        return new Grounded.Document(number, day);
    }

    private LocalDate day(ActForm form, List<Problem> problems) {
        if (!step.wants(Wanted.DAY)) {
            return null;
        }
        var day = Written.day(form.getDay()).orElse(null);
        if (day == null) {
            problems.add(Problem.of("day", "petitions.act.day.required"));
        } else if (act == Act.HOLD_DIALOGUE) {
            checkDialogue(day, problems);
        } else if (day.isAfter(today)) {
            problems.add(Problem.of("day", "petitions.act.day.future", today));
        } else if (day.isBefore(submittedOn())) {
            problems.add(Problem.of("day", "petitions.act.day.early", submittedOn()));
        }
        return day;
    }

    /** Decree 155/2026, Art. 11: those who take part are told at least so long before. */
    private void checkDialogue(LocalDate day, List<Problem> problems) {
        if (!day.isAfter(today)) {
            problems.add(Problem.of("day", "petitions.act.dialogue.past"));
            return;
        }
        var isRuled = basis.book().steps(petition.kind().code()).contains(DIALOGUE_NOTICE)
                && basis.book()
                        .knownSince(petition.kind().code(), DIALOGUE_NOTICE)
                        .filter(since -> !since.isAfter(day))
                        .isPresent();
        if (isRuled) {
            var latest = basis.reckon(
                            petition.kind().code(),
                            DIALOGUE_NOTICE,
                            petition.sector(),
                            petition.options(),
                            Moment.of(day),
                            Course.PLAIN)
                    .due();
            if (latest.isBefore(today)) {
                problems.add(Problem.of("day", "petitions.act.dialogue.soon", latest));
            }
        }
    }

    private String words(ActForm form, List<Problem> problems) {
        var words = Written.lines(form.getWords());
        if (step.wants(Wanted.WORDS)) {
            Written.require("words", words, CaseHandling.MOST_NOTE, problems);
        } else {
            Written.limit("words", words, CaseHandling.MOST_NOTE, problems);
        }
        return words;
    }

    private LocalDate submittedOn() {
        return LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM);
    }
}
