package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.UnitLevel;

/** What the head of a desk page says of its reader: who this is, and in which duty. */
@Named("masthead")
@RequestScoped
public class Masthead {

    @Inject
    CurrentUser me;

    @Inject
    PageTexts text;

    @Inject
    PageAddress address;

    private String duties;

    /** Such as: Cán bộ tiếp nhận, phường Phố Hiến. Several duties at one unit are told together. */
    public String getDuties() {
        if (duties == null) {
            duties = told();
        }
        return duties;
    }

    /** Whether the way to the figures for inspectors is shown. */
    public boolean isInspector() {
        return !me.units(DutyKind.INSPECTOR).isEmpty();
    }

    /** Whether the way to the recounts is shown: to whoever inspects or administers the whole province. */
    public boolean isRecountReader() {
        return me.units(DutyKind.INSPECTOR, DutyKind.ADMIN).stream()
                .anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    /** Whether the page shown is one of those where the portal itself is looked after. */
    public boolean isAdministration() {
        return address.isAt("/desk/administration") || address.isAt("/desk/plans/results");
    }

    private String told() {
        return me.duties().stream()
                .filter(duty -> me.place(duty).isPresent())
                .collect(Collectors.groupingBy(
                        duty -> text.name(me.place(duty).orElseThrow().fullName()),
                        TreeMap::new,
                        Collectors.mapping(duty -> text.of(duty.kind().textKey()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(unit -> unit.getValue() + ", " + unit.getKey())
                .collect(Collectors.joining(" · "));
    }
}
