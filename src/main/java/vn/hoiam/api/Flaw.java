package vn.hoiam.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.Problem;
import vn.hoiam.units.UnitRow;

/** What is wrong at one place of a document (RFC 6901), and the units to choose from where one must be named. */
record Flaw(String pointer, String textKey, List<Object> words, List<UnitRow> choices) {

    private static final Map<String, String> POINTERS = Map.of(
            "address", "/place/address",
            "name", "/contact/name",
            "phone", "/contact/phone",
            "email", "/contact/email");

    static Flaw at(String pointer, String textKey) {
        return new Flaw(pointer, textKey, List.of(), List.of());
    }

    static Flaw of(Problem problem) {
        var isParticular = Stream.of(Particular.values())
                .anyMatch(field -> field != Particular.PHONE && field.field().equals(problem.field()));
        var pointer = POINTERS.getOrDefault(problem.field(), (isParticular ? "/particulars/" : "/") + problem.field());
        return new Flaw(pointer, problem.textKey(), problem.words(), problem.choices());
    }
}
