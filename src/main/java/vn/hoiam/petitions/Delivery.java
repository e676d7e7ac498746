package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** How information that was asked for reaches the citizen; the law gives each way its own time. */
public enum Delivery implements Named {
    /** Law on Access to Information 104/2016, Art. 30. */
    ONLINE("online_complex_notice", "online_simple", "online_complex"),
    /** Art. 31. */
    POST("post_complex_notice", "post_simple", "post_complex"),
    /** Art. 29: what is simple is given at once, so that only the longer time is one to be kept. */
    IN_PERSON(null, "in_person_complex", "in_person_complex");

    private final String noticeStep;
    private final String simpleStep;
    private final String complexStep;

    Delivery(String noticeStep, String simpleStep, String complexStep) {
        this.noticeStep = noticeStep;
        this.simpleStep = simpleStep;
        this.complexStep = complexStep;
    }

    public static Optional<Delivery> find(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }

    /** Whether a step is that of one of the ways. */
    static boolean isOfSome(String step) {
        return Arrays.stream(values())
                .anyMatch(way ->
                        step.equals(way.noticeStep) || step.equals(way.simpleStep) || step.equals(way.complexStep));
    }

    /** The way whose shorter time a step is. */
    static Optional<Delivery> ofSimple(String step) {
        return Arrays.stream(values())
                .filter(way -> way.simpleStep.equals(step))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Within it the citizen is told that it takes longer; null where nothing is to be told. */
    public String noticeStep() {
        return noticeStep;
    }

    public String simpleStep() {
        return simpleStep;
    }

    /** The step once the citizen was told a term. */
    public String complexStep() {
        return complexStep;
    }

    @Override
    public String textKey() {
        return "petitions.delivery." + code();
    }
}
