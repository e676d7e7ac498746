package vn.hoiam.denunciations;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.WrongField;
import vn.hoiam.petitions.Written;

/** What an official types to be known in public of a conclusion, and what goes with releasing it and with taking it back. */
public class ConclusionForm implements Serializable {

    public static final int MOST_DAYS = 3_650;

    @Serial
    private static final long serialVersionUID = 1L;

    private int version;
    private String words;
    private String place;
    private String days;
    private String day;
    private String reason;

    List<WrongField> problemsOfText() {
        var problems = new ArrayList<WrongField>();
        FieldChecks.text(problems, "words", Written.lines(words), ActForm.MOST_WORDS, true);
        FieldChecks.line(problems, "place", place, true);
        if (readDays().isEmpty()) {
            problems.add(WrongField.of("days", "denunciations.publication.days.wrong", MOST_DAYS));
        }
        return problems;
    }

    /** {@code since}: when it was typed, before which nobody can have published it. */
    List<WrongField> problemsOfDay(LocalDate since, LocalDate today) {
        return readDay()
                        .filter(read -> !read.isBefore(since) && !read.isAfter(today))
                        .isPresent()
                ? List.of()
                : List.of(WrongField.of("day", "denunciations.day.wrong", since, today));
    }

    List<WrongField> problemsOfReason() {
        var problems = new ArrayList<WrongField>();
        FieldChecks.text(problems, "reason", reason(), IdentityKeeping.MOST_REASON, true);
        return problems;
    }

    private Optional<Integer> readDays() {
        return Optional.ofNullable(Written.line(days))
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(read -> read > 0 && read <= MOST_DAYS);
    }

    private Optional<LocalDate> readDay() {
        try {
            return Optional.ofNullable(Written.line(day)).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    ConclusionText text(String document, LocalDate concludedOn) {
        return new ConclusionText(
                document,
                concludedOn,
                Written.lines(words),
                Written.line(place),
                readDays().orElseThrow());
    }

    LocalDate day() {
        return readDay().orElseThrow();
    }

    String reason() {
        return Written.lines(reason);
    }

    /** Begins with what was typed last. */
    public void fill(ConclusionText text) {
        words = text.words();
        place = text.place();
        days = String.valueOf(text.days());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
