package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.DutyUnits;
import vn.hoiam.units.Unit;

/** What there is to choose from where a duty is given. */
@Named
@RequestScoped
public class DutyChoices {

    @Inject
    DutyUnits units;

    public List<DutyKind> kinds() {
        return List.of(DutyKind.values());
    }

    /** The units one typed name may mean; none while it is clear. */
    public List<Unit> units(String typed) {
        return units.choices(typed);
    }
}
