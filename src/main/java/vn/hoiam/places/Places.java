package vn.hoiam.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;

/**
 * What a text says of where something happened.
 *
 * @param communes the communes of the day that it is about, each told by the words that say so; several, or one that is not
 *     certain, where the text does not settle it; none where it names no place
 * @param isAmbiguous whether a person must say which
 * @param confidence from 0 to 1
 * @param words of the text that decided, as written
 * @param others that it names, too, but that did not decide
 */
public record Places(
        List<UnitCandidate> communes,
        boolean isAmbiguous,
        double confidence,
        List<String> words,
        List<UnitCandidate> others) {

    /** Less sure is a name with a slip, one that only its capital letters show, where somebody lives, and a succession that is not confirmed. */
    private static final double SURE = 0.8;

    public Places {
        communes = List.copyOf(communes);
        words = List.copyOf(words);
        others = List.copyOf(others);
    }

    static Places none(List<UnitCandidate> others) {
        return new Places(List.of(), false, 0, List.of(), others);
    }

    public List<UnitRow> units() {
        return communes.stream().map(UnitCandidate::unit).toList();
    }

    public List<String> codes() {
        return units().stream().map(UnitRow::code).toList();
    }

    /** Whether it is one commune, and so surely that nobody has to be asked. */
    public boolean isSettled() {
        return !isAmbiguous && communes.size() == 1 && confidence >= SURE;
    }

    /** The same as an answer to the question which unit is meant. */
    public UnitMatch match() {
        if (isSettled()) {
            return new UnitMatch.One(communes.get(0), others);
        }
        return communes.isEmpty() ? new UnitMatch.None(List.of()) : new UnitMatch.Several(communes);
    }

    /** How each commune was found. */
    public String explanation(Locale reader) {
        return communes.stream().map(unit -> unit.explanation(reader)).collect(Collectors.joining("; "));
    }
}
