package vn.hoiam.guide;

import java.util.List;
import java.util.Locale;
import vn.hoiam.texts.Named;

/**
 * A kind of petition as the guide leads to it, denunciations as well: how it is handed in, and which of its steps a citizen asks about. What it is
 * in law, what it needs and who decides stands in the texts.
 */
public enum Kind implements Named {
    FEEDBACK(Way.HERE, "notify", "service_target"),
    RECOMMENDATION(Way.HERE, "notify", "service_target"),
    COMPLAINT_1(Way.SIGNED, "time_to_complain", "acceptance", "resolution", "second_complaint"),
    COMPLAINT_2(Way.SIGNED, "acceptance", "resolution"),
    DENUNCIATION(Way.SECRET, "initial_processing", "notify_acceptance", "resolution", "publish_conclusion"),
    DENUNCIATION_INFORMATION(Way.SECRET),
    REGULATION_FEEDBACK(Way.HERE, "answer"),
    INFORMATION_REQUEST(Way.HERE, "in_person_complex", "online_simple", "online_complex", "post_complex"),
    PROCEDURE_FEEDBACK(Way.HERE, "notify", "service_target"),
    QUESTION(Way.HERE, "service_target");

    private final Way way;
    private final List<String> steps;

    Kind(Way way, String... steps) {
        this.way = way;
        this.steps = List.of(steps);
    }

    /** The name used by rule book, API and files: {@code complaint_1}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Way way() {
        return way;
    }

    /** Whether nothing in an address may tell that somebody reads about it. */
    public boolean isSecret() {
        return way == Way.SECRET;
    }

    /** Where its form is. */
    public String page() {
        if (way == Way.SECRET) {
            return "/denunciations/submit";
        }
        return this == FEEDBACK || this == RECOMMENDATION ? "/petitions/submit" : "/petitions/file";
    }

    /** The steps of the rule book whose lengths are told; none where the law sets none. */
    public List<String> steps() {
        return steps;
    }

    @Override
    public String textKey() {
        return "law.kind." + code();
    }

    /** What is told of it under a heading: {@code what}, {@code needs}, {@code who}, {@code next}. */
    public String textKey(String heading) {
        return "guide.kind." + code() + "." + heading;
    }
}
