package vn.hoiam.denunciations;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.hoiam.WrongField;
import vn.hoiam.law.Ground;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.law.Wanted;
import vn.hoiam.petitions.Written;

/** What an official says with an act. Which of it is needed, the act knows. */
public class ActForm implements Serializable {

    public static final int MOST_WORDS = 5_000;
    public static final int MOST_DOCUMENT = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    private int version;
    private String day;
    private String document;
    private String ground;
    private String receiver;
    private String verifier;
    private String complexity;
    private String words;

    /** {@code since}: the day of what was done last, before which nothing more can have been done. */
    List<WrongField> problems(
            DenunciationAct act, ProcedureStep step, Collection<Ground> grounds, LocalDate since, LocalDate today) {
        var problems = new ArrayList<WrongField>();
        if (readDay()
                .filter(read -> !read.isAfter(today) && !read.isBefore(since))
                .isEmpty()) {
            problems.add(WrongField.of("day", "denunciations.day.wrong", since, today));
        }
        require(problems, step.wants(Wanted.DOCUMENT), "document", Written.line(document), MOST_DOCUMENT);
        require(problems, act == DenunciationAct.FORWARD, "receiver", Written.line(receiver), MOST_DOCUMENT);
        require(problems, act == DenunciationAct.ASSIGN, "verifier", Written.line(verifier), MOST_DOCUMENT);
        if (act == DenunciationAct.EXTEND && Complexity.find(complexity).isEmpty()) {
            problems.add(WrongField.of("complexity", "denunciations.complexity.required"));
        }
        if (step.wants(Wanted.GROUND)
                && grounds.stream().noneMatch(known -> known.code().equals(ground))) {
            problems.add(WrongField.of("ground", "denunciations.ground.required"));
        }
        require(problems, step.wants(Wanted.WORDS), "words", Written.lines(words), MOST_WORDS);
        return problems;
    }

    private static void require(List<WrongField> problems, boolean isNeeded, String field, String text, int most) {
        if (isNeeded && text == null) {
            problems.add(WrongField.of(field, "denunciations.field.required"));
        } else if (isNeeded && text.length() > most) {
            problems.add(WrongField.of(field, "denunciations.long", most, text.length()));
        }
    }

    private Optional<LocalDate> readDay() {
        try {
            return Optional.ofNullable(Written.line(day)).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    LocalDate day() {
        return readDay().orElseThrow();
    }

    Complexity complexity() {
        return Complexity.find(complexity).orElseThrow();
    }

    Sheet sheet() {
        var sheet = new HashMap<String, String>();
        sheet.put("document", Written.line(document));
        sheet.put("words", Written.lines(words));
        return new Sheet(sheet);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getVerifier() {
        return verifier;
    }

    public void setVerifier(String verifier) {
        this.verifier = verifier;
    }

    public String getComplexity() {
        return complexity;
    }

    public void setComplexity(String complexity) {
        this.complexity = complexity;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
