package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.language.Folding;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.Units;

/** The units a duty can be held at, found by what an administrator types: communes of today by any name, and the province. */
@ApplicationScoped
public class DutyUnits {

    @Inject
    Units units;

    /** What may be meant where one name fits several units; empty where it is clear, or fits none. */
    public List<Unit> choices(String typed) {
        if (typed == null || typed.isBlank() || isProvince(typed)) {
            return List.of();
        }
        var match = units.search().find(typed);
        if (match.isCertain() || match.candidates().isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<>(match.candidates().stream()
                .map(UnitCandidate::unit)
                .map(row -> units.byId(row.id()))
                .distinct()
                .toList());
        var province = units.province();
        if (Folding.fold(province.name()).equals(Folding.fold(typed.strip()))) {
            choices.add(province);
        }
        return choices;
    }

    Unit get(DutyForm form) {
        var typed = form.getUnit();
        if (isProvince(typed)) {
            return units.province();
        }
        var match = units.search().find(typed);
        if (match.isCertain()) {
            return units.byId(match.candidates().get(0).unit().id());
        }
        var choices = choices(typed);
        return choices.stream()
                .filter(unit -> unit.code().equals(form.getChosen()))
                .findFirst()
                .orElseThrow(() -> new FaultyEntry(List.of(
                        choices.isEmpty()
                                ? WrongField.of("unit", "accounts.unit.unknown")
                                : WrongField.of("chosen", "accounts.unit.which"))));
    }

    private boolean isProvince(String typed) {
        var folded = Folding.fold(typed.strip());
        var province = units.province().fullName();
        return folded.equals("tinh")
                || folded.equals("province")
                || folded.equals(Folding.fold(province.vi()))
                || folded.equals(Folding.fold(province.en()));
    }
}
