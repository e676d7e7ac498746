package vn.hoiam.demo;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.RuleBook;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;

/** The demo as it is planned on a given day, with the portal's own communes, calendar and rules. */
final class PlanSamples {

    static final WorkingCalendar CALENDAR = CalendarSamples.officialCalendar();
    static final RuleBook RULES = LawSamples.book();
    static final List<Commune> COMMUNES = UnitSamples.rows().stream()
            .filter(PlanSamples::isCommuneOfToday)
            .map(Commune::of)
            .toList();

    private PlanSamples() {}

    static Plan on(LocalDate today) {
        return Plan.on(today, COMMUNES, CALENDAR, RULES);
    }

    private static boolean isCommuneOfToday(UnitRow row) {
        return row.level() == UnitLevel.COMMUNE && row.isInForceOn(LocalDate.parse("2026-11-23"));
    }
}
