package vn.hoiam.denunciations;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.hoiam.WrongField;
import vn.hoiam.denunciations.DenunciationAct.Need;
import vn.hoiam.petitions.Written;

/** What an official says with an act. Which of it is needed, the act knows. */
public class ActForm implements Serializable {

    public static final int MOST_WORDS = 5_000;
    public static final int MOST_DOCUMENT = 100;
    /** In place of a unit: the body is not in the portal, and the words name it. */
    public static final String OUTSIDE = "outside";

    @Serial
    private static final long serialVersionUID = 1L;

    private int version;
    private String day;
    private String document;
    private String ground;
    private String receiver;
    private String verifier;
    private String complexity;
    private boolean signs;
    private String words;

    /** {@code since}: the day of what was done last, before which nothing more can have been done. */
    List<WrongField> problems(DenunciationAct act, LocalDate since, LocalDate today) {
        var problems = new ArrayList<WrongField>();
        if (readDay()
                .filter(read -> !read.isAfter(today) && !read.isBefore(since))
                .isEmpty()) {
            problems.add(WrongField.of("day", "denunciations.day.wrong", since, today));
        }
        require(problems, act.needs(Need.DOCUMENT), "document", Written.line(document), MOST_DOCUMENT);
        if (act.needs(Need.GROUND) && ground(act).isEmpty()) {
            problems.add(WrongField.of("ground", "denunciations.ground.required"));
        }
        if (act.needs(Need.RECEIVER) && Written.line(receiver) == null) {
            problems.add(WrongField.of("receiver", "denunciations.receiver.required"));
        }
        if (act.needs(Need.COMPLEXITY) && Complexity.find(complexity).isEmpty()) {
            problems.add(WrongField.of("complexity", "denunciations.complexity.required"));
        }
        require(problems, act.needs(Need.VERIFIER), "verifier", Written.line(verifier), MOST_DOCUMENT);
        require(problems, act.needs(Need.WORDS), "words", Written.lines(words), MOST_WORDS);
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

    Optional<DenunciationGround> ground(DenunciationAct act) {
        return DenunciationGround.find(act, ground);
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

    /** Withdrawn, and yet there are signs of a violation, a threat, a bribe or slander: it goes on. */
    public boolean isSigns() {
        return signs;
    }

    public void setSigns(boolean signs) {
        this.signs = signs;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
