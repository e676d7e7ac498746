package vn.hoiam.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.language.EditDistance;
import vn.hoiam.language.Fit;
import vn.hoiam.language.Folding;
import vn.hoiam.language.PhraseBook;
import vn.hoiam.language.PhraseBook.Hit;
import vn.hoiam.language.Syllables;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/** All names that units and hamlets bear or bore, as they are looked for in texts on one day. */
public final class Gazetteer {

    private static final int SHORTEST_NEAR = 7;
    private static final int MOST_SYLLABLES = 4;

    private final KnownUnits units;
    private final List<UnitRow> districts;
    private final PhraseBook<UnitRow> names = new PhraseBook<>();
    private final PhraseBook<HamletRow> hamlets = new PhraseBook<>();
    // By their letters without spaces, and by the same with one letter left out: whoever is one letter away meets them
    // there.
    private final Map<String, Set<String>> nearly = new HashMap<>();
    private final Map<String, List<UnitRow>> joined = new LinkedHashMap<>();

    public Gazetteer(KnownUnits units, Collection<HamletRow> known) {
        this.units = units;
        this.districts = units.all().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .toList();
        // Nobody can mean a unit that is still to come.
        units.all().stream().filter(unit -> !unit.beginsAfter(units.day())).forEach(unit -> unit.spellings()
                .forEach(name -> add(name, unit)));
        known.forEach(hamlet -> Stream.of(hamlet.name(), hamlet.formerName())
                .filter(name -> name != null && !name.isEmpty())
                .map(Gazetteer::withoutWord)
                // A number is that of a lane or a house as well.
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .forEach(name -> hamlets.add(name, hamlet)));
    }

    public KnownUnits units() {
        return units;
    }

    /** All districts there ever were. */
    List<UnitRow> districts() {
        return districts;
    }

    /** The units whose names begin here, the longest first. */
    List<Hit<UnitRow>> at(Syllables text, int from) {
        return names.at(text, from);
    }

    /** Whether any of these communes lies or lay in any of these districts. */
    boolean liesIn(List<UnitRow> communes, List<UnitRow> areas) {
        return communes.stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .anyMatch(unit -> areas.stream()
                        .filter(area -> area.level() == UnitLevel.DISTRICT)
                        .anyMatch(area -> units.above(unit).contains(area)
                                || units.areasOf(unit).contains(area)));
    }

    List<Hit<HamletRow>> hamletsAt(Syllables text, int from) {
        return hamlets.at(text, from);
    }

    /** The name that is nearly written here, with one letter too many, missing, changed or swapped, or without its space. */
    Stream<Hit<UnitRow>> near(Syllables text, int from) {
        var best = Stream.<Hit<UnitRow>>empty();
        var longest = 0;
        var least = 2;
        var letters = new StringBuilder();
        for (int at = from; at < Math.min(text.size(), from + MOST_SYLLABLES); at++) {
            if (at > from && text.get(at).beginsClause()) {
                break;
            }
            letters.append(text.get(at).fold());
            var near = near(letters.toString());
            if (near.size() == 1) {
                var name = near.iterator().next();
                var distance = EditDistance.between(letters.toString(), name);
                if (name.length() > longest || name.length() == longest && distance < least) {
                    longest = name.length();
                    least = distance;
                    best = Stream.of(new Hit<>(at + 1, Fit.NEAR, joined.get(name)));
                }
            }
        }
        return best;
    }

    private Set<String> near(String letters) {
        if (letters.length() < SHORTEST_NEAR - 1) {
            return Set.of();
        }
        if (joined.containsKey(letters)) {
            return Set.of(letters);
        }
        var names = new TreeSet<String>();
        shortened(letters).forEach(key -> names.addAll(nearly.getOrDefault(key, Set.of())));
        names.removeIf(name -> EditDistance.between(letters, name) > 1);
        return names;
    }

    private void add(String name, UnitRow unit) {
        names.add(name, unit);
        var letters = Folding.fold(name).replace(" ", "");
        if (letters.length() >= SHORTEST_NEAR) {
            joined.computeIfAbsent(letters, none -> new ArrayList<>()).add(unit);
            shortened(letters).forEach(key -> nearly.computeIfAbsent(key, none -> new TreeSet<>())
                    .add(letters));
        }
    }

    private static Stream<String> shortened(String letters) {
        return Stream.concat(
                Stream.of(letters),
                Stream.iterate(0, at -> at < letters.length(), at -> at + 1)
                        .map(at -> letters.substring(0, at) + letters.substring(at + 1)));
    }

    private static String withoutWord(String hamlet) {
        var text = Syllables.of(hamlet);
        var word = PlaceCue.words().at(text, 0).stream()
                .filter(hit -> hit.meanings().contains(PlaceCue.HAMLET) && hit.end() < text.size())
                .findFirst();
        return word.map(hit -> text.between(hit.end(), text.size())).orElse(hamlet);
    }
}
