package vn.hoiam.plans;

import java.util.List;
import java.util.Optional;
import vn.hoiam.language.Folding;
import vn.hoiam.papi.Dimension;
import vn.hoiam.texts.Bilingual;

/**
 * What the tasks of an edition may name.
 *
 * @param bodies those there are for all, and those of the unit
 * @param forms the forms a product may have
 */
public record TaskChoices(
        PlanDocument plan, List<PlanBody> bodies, List<PlanPart> parts, List<Dimension> dimensions, List<Form> forms) {

    public TaskChoices {
        bodies = List.copyOf(bodies);
        parts = List.copyOf(parts);
        dimensions = List.copyOf(dimensions);
        forms = List.copyOf(forms);
    }

    /** A form of products, by its code. */
    public record Form(String code, Bilingual name) {}

    /** The body of this code or name, as it is spelt. */
    Optional<PlanBody> body(String typed) {
        return bodies.stream()
                .filter(body -> body.code().equals(typed))
                .findFirst()
                .or(() -> bodies.stream()
                        .filter(body -> isCalled(body.name(), typed))
                        // The unit’s own before those for all.
                        .min((one, other) -> Boolean.compare(one.unit() == null, other.unit() == null)));
    }

    Optional<PlanPart> part(String typed) {
        return parts.stream()
                .filter(part -> part.code().equals(typed) || isCalled(part.name(), typed))
                .findFirst();
    }

    /** 3, 3.2, or “3.2 Giải đáp …”. */
    Optional<Dimension> dimension(String typed) {
        var number = typed.split("[ ,;:]", 2)[0].replaceFirst("\\.$", "");
        return dimensions.stream()
                .filter(dimension -> dimension.number().equals(number))
                .findFirst();
    }

    Optional<Form> form(String typed) {
        return forms.stream()
                .filter(form -> form.code().equals(typed) || isCalled(form.name(), typed))
                .findFirst();
    }

    private static boolean isCalled(Bilingual name, String typed) {
        var key = Folding.toned(typed);
        return Folding.toned(name.vi()).equals(key) || Folding.toned(name.en()).equals(key);
    }
}
