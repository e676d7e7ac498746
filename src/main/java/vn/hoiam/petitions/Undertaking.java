package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;
import vn.hoiam.texts.Texts;

/**
 * What a reply commits the office to: the measure taken, by when, by whom, and where the citizen may ask further. What does
 * not apply to a case has the reason in its place.
 */
@Embeddable
public class Undertaking {

    private boolean answered;

    private String measure;

    @Column(name = "measure_not")
    private String measureNot;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_not")
    private String dueNot;

    @Column(name = "by_whom")
    private String byWhom;

    @Column(name = "by_whom_not")
    private String byWhomNot;

    private String contact;

    @Column(name = "contact_not")
    private String contactNot;

    protected Undertaking() {}

    /** As it was stated; what could not be read is left out. */
    static Undertaking of(ReplyForm form) {
        var stated = new Undertaking();
        stated.answered = form.isAnswered();
        stated.measure = Written.lines(form.getMeasure());
        stated.measureNot = Written.line(form.getMeasureNot());
        stated.dueOn = Written.day(form.getDue()).orElse(null);
        stated.dueNot = Written.line(form.getDueNot());
        stated.byWhom = Written.line(form.getByWhom());
        stated.byWhomNot = Written.line(form.getByWhomNot());
        stated.contact = Written.line(form.getContact());
        stated.contactNot = Written.line(form.getContactNot());
        return stated;
    }

    /** The points on which something stands, or the reason why nothing does. */
    Set<ReplyPoint> settled() {
        return Stream.of(ReplyPoint.values())
                .filter(this::isSettled)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReplyPoint.class)));
    }

    private boolean isSettled(ReplyPoint point) {
        return switch (point) {
            case ANSWERED -> answered;
            case MEASURE -> measure != null || measureNot != null;
            case DUE -> dueOn != null || dueNot != null;
            case BY_WHOM -> byWhom != null || byWhomNot != null;
            case CONTACT -> contact != null || contactNot != null;
        };
    }

    /** Whether the citizen reads anything of it. */
    public boolean isTold() {
        return measure != null || dueOn != null || byWhom != null || contact != null;
    }

    /** Whether anything was stated at all. */
    public boolean isThere() {
        return !settled().isEmpty();
    }

    /** What it adds to the words of the reply where these are read without it; replies are written in Vietnamese. */
    String told() {
        return Stream.of(
                        line("petitions.undertaking.measure", measure),
                        line("petitions.undertaking.due", dueOn == null ? null : Texts.date(Texts.VIETNAMESE, dueOn)),
                        line("petitions.undertaking.by-whom", byWhom))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(String key, String words) {
        return words == null ? "" : Texts.of(Texts.VIETNAMESE, "petitions.undertaking.line", new Label(key), words);
    }

    private record Label(String textKey) implements Named {}

    /** What of it enters the journal as commitments. */
    Map<String, String> sealed() {
        var sealed = new TreeMap<String, String>();
        put(sealed, "measure", measure);
        put(sealed, "due", dueOn == null ? null : dueOn.toString());
        put(sealed, "byWhom", byWhom);
        put(sealed, "contact", contact);
        return sealed;
    }

    private static void put(Map<String, String> sealed, String name, String words) {
        if (words != null) {
            sealed.put(name, words);
        }
    }

    public boolean isAnswered() {
        return answered;
    }

    public String measure() {
        return measure;
    }

    /** Why no measure is taken. */
    public String measureNot() {
        return measureNot;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Why no day is named. */
    public String dueNot() {
        return dueNot;
    }

    public String byWhom() {
        return byWhom;
    }

    /** Why nobody is named. */
    public String byWhomNot() {
        return byWhomNot;
    }

    /** Where the citizen may ask further. */
    public String contact() {
        return contact;
    }

    /** Why no place to ask is named. */
    public String contactNot() {
        return contactNot;
    }
}
