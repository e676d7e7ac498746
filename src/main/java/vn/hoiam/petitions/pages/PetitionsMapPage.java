package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.ReleasedCount;
import vn.hoiam.petitions.ReleasedPetitions;
import vn.hoiam.petitions.ReleasedTally;
import vn.hoiam.places.ProvinceSketch;
import vn.hoiam.places.ProvinceSketch.Outline;
import vn.hoiam.units.Units;

/**
 * The released petitions by commune, as a map and as a table. Of where a petition happened nothing but its commune is public, so
 * there is nothing finer here either.
 */
@Named
@RequestScoped
public class PetitionsMapPage {

    @Inject
    PublishedPetitionsPage list;

    @Inject
    ReleasedPetitions released;

    @Inject
    Units units;

    private List<MapRow> rows = List.of();
    private List<MapArea> areas = List.of();
    private ReleasedTally tally;
    private MapSteps steps;

    /** Counts the whole province, and lists what is wanted of it. */
    public void open() {
        list.open();
        tally = ReleasedTally.of(released.count(list.filter().everywhere()), unit -> units.heir(units.row(unit)));
        steps = MapSteps.of(tally.most());
        rows = units.communes().stream()
                .map(unit -> new MapRow(unit, tally.of(unit)))
                .toList();
        areas = drawn();
    }

    private List<MapArea> drawn() {
        var byUnit = rows.stream().collect(Collectors.toMap(MapRow::unit, Function.identity()));
        var sketch = ProvinceSketch.ofThisRelease();
        return sketch.outlines().stream()
                .map(outline -> area(
                        outline,
                        units.onGroundOf(outline.code(), sketch.day())
                                .map(byUnit::get)
                                .orElse(null)))
                // What is chosen last, so that its edge lies above the others.
                .sorted(Comparator.comparing(this::isChosen))
                .toList();
    }

    private MapArea area(Outline outline, MapRow row) {
        return new MapArea(
                outline, row, row == null ? 0 : steps.step(row.count().shown()));
    }

    public boolean isChosen(MapArea area) {
        return area.row() != null && area.row().unit().equals(list.unit());
    }

    public List<MapArea> areas() {
        return areas;
    }

    /** The communes that hold any. */
    public List<MapRow> rows() {
        return rows.stream().filter(MapRow::isAny).toList();
    }

    /** How many communes hold none. */
    public long silent() {
        return rows.stream().filter(row -> !row.isAny()).count();
    }

    /** What lies with the province, or with a former unit that several of today came from. */
    public ReleasedCount elsewhere() {
        return tally.elsewhere();
    }

    public ReleasedCount total() {
        return tally.total();
    }

    public List<MapSteps.Step> steps() {
        return steps.steps();
    }

    public int width() {
        return ProvinceSketch.WIDTH;
    }

    public int height() {
        return ProvinceSketch.HEIGHT;
    }

    public PetitionStatus[] statuses() {
        return PetitionStatus.values();
    }
}
