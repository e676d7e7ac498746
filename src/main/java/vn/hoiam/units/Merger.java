package vn.hoiam.units;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.texts.Bilingual;

/**
 * Communes that end on one day by one legal text, and those that come after them: one alone takes over the whole, of several
 * each a part.
 *
 * @param goes what comes after each unit that ends, in the order they were given
 * @param begins those of them that begin on the day; the others are there already and go on
 */
public record Merger(LocalDate day, Bilingual basis, Map<UnitRow, List<UnitRow>> goes, List<UnitRow> begins) {

    public Merger {
        var copy = new LinkedHashMap<UnitRow, List<UnitRow>>();
        goes.forEach((unit, after) -> copy.put(unit, List.copyOf(after)));
        goes = Collections.unmodifiableMap(copy);
        begins = List.copyOf(begins);
    }

    /** Under which it is found and its record is kept: a unit ends once, so its end names the merger. */
    public UUID uid() {
        var units = ends().stream()
                .map(unit -> unit.code() + "/" + unit.validFrom())
                .sorted()
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(("merger " + day + " " + units).getBytes(StandardCharsets.UTF_8));
    }

    public List<UnitRow> ends() {
        return List.copyOf(goes.keySet());
    }

    /** Those that come after, each once: first those that begin. */
    public List<UnitRow> successors() {
        return Stream.concat(begins.stream(), goes.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    public boolean isNew(UnitRow successor) {
        return begins.contains(successor);
    }

    public List<UnitRow> after(UnitRow ending) {
        return goes.getOrDefault(ending, List.of());
    }

    public List<UnitRow> before(UnitRow successor) {
        return ends().stream().filter(unit -> after(unit).contains(successor)).toList();
    }

    public boolean divides(UnitRow ending) {
        return after(ending).size() > 1;
    }

    public List<SuccessionRow> steps() {
        return ends().stream()
                .flatMap(unit -> after(unit).stream().map(next -> step(unit, next)))
                .toList();
    }

    /** Whether another merger to come needs this one: it cannot be taken back before that one is. */
    boolean isBuiltOn(Collection<UnitRow> all, Collection<SuccessionRow> steps) {
        var own = steps();
        return begins.stream().anyMatch(unit -> unit.validUntil() != null)
                || steps.stream()
                        .filter(step -> own.stream().noneMatch(known -> isSame(known, step)))
                        .anyMatch(step -> begins.stream().anyMatch(step::isTo))
                || all.stream()
                        .filter(unit -> !unit.validFrom().isBefore(day) && !begins.contains(unit))
                        .anyMatch(unit ->
                                ends().stream().anyMatch(ended -> ended.code().equals(unit.code())));
    }

    /** The words of every fact about the whole of it. */
    List<String> words() {
        return List.of(
                FactWords.day(day),
                FactWords.name(endNames()),
                FactWords.name(successorNames()),
                FactWords.name(basis));
    }

    public Bilingual endNames() {
        return names(ends());
    }

    public Bilingual successorNames() {
        return names(successors());
    }

    /** The names of several units in one line. */
    static Bilingual names(Collection<UnitRow> units) {
        return new Bilingual(
                units.stream().map(unit -> unit.fullName().vi()).collect(Collectors.joining(", ")),
                units.stream().map(unit -> unit.fullName().en()).collect(Collectors.joining(", ")));
    }

    private SuccessionRow step(UnitRow from, UnitRow to) {
        return new SuccessionRow(
                from.code(),
                from.validFrom(),
                to.code(),
                to.validFrom(),
                divides(from) ? Share.PART : Share.WHOLE,
                day,
                basis.vi(),
                basis.en(),
                true);
    }

    private static boolean isSame(SuccessionRow one, SuccessionRow other) {
        return one.fromCode().equals(other.fromCode())
                && one.fromValidFrom().equals(other.fromValidFrom())
                && one.toCode().equals(other.toCode())
                && one.toValidFrom().equals(other.toValidFrom());
    }
}
