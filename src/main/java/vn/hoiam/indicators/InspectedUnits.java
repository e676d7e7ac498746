package vn.hoiam.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The units whoever is asking may inspect today: one commune or several, or the whole province. For others there are none. */
@RequestScoped
public class InspectedUnits {

    /** Stands for what belongs to no unit of today alone, since its unit was divided. */
    public static final String NONE = "NONE";

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    /**
     * The units of today that may be chosen: the province’s own body, then the communes in the order of the Vietnamese alphabet; refuses
     * whoever inspects nothing.
     */
    public List<UnitRow> choices() {
        var mine = mine();
        return Stream.concat(Stream.of(units.row(units.province().id())), units.communes().stream())
                .filter(commune -> isWholeProvince(mine)
                        || mine.stream().anyMatch(unit -> unit.id().equals(commune.id())))
                .toList();
    }

    public boolean isWholeProvince() {
        return isWholeProvince(mine());
    }

    /** Whether the cases of a unit of any time may be opened: what a unit of today answers for lies with it. */
    public boolean reaches(long unit) {
        var mine = mine();
        var heir = units.heir(units.row(unit));
        return isWholeProvince(mine)
                || heir.isPresent()
                        && mine.stream()
                                .anyMatch(own -> own.id().equals(heir.get().id()));
    }

    /** The ids of the units of today that a code stands for; without a code all there are, and null for the whole province. */
    List<Long> scope(String code) {
        if (NONE.equals(code) && isWholeProvince()) {
            return List.of();
        }
        var wanted = choices().stream()
                .filter(unit -> code == null || unit.code().equals(code))
                .map(UnitRow::id)
                .toList();
        if (wanted.isEmpty()) {
            throw new NotFound("units.unknown", String.valueOf(code));
        }
        return code == null && isWholeProvince() ? null : wanted;
    }

    private List<Unit> mine() {
        var mine = me.units(DutyKind.INSPECTOR);
        if (mine.isEmpty()) {
            throw new NotFound("accounts.duty.missing");
        }
        return mine;
    }

    private static boolean isWholeProvince(List<Unit> mine) {
        return mine.stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }
}
