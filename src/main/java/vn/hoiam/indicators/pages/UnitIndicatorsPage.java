package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.indicators.DayBand;
import vn.hoiam.indicators.Figures;
import vn.hoiam.indicators.Period;
import vn.hoiam.site.PageTexts;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * How one unit answers. Units are addressed by their code; the code of a former unit, or a code with the first day on
 * which a unit bore it, leads to what came after it.
 */
@Named
@RequestScoped
public class UnitIndicatorsPage {

    @Inject
    Figures figures;

    @Inject
    Units units;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private final PeriodView view = new PeriodView();
    private String code;
    private String since;
    private UnitRow asked;
    private List<UnitRow> heirs;
    private FiguresShown shown;

    public void open() {
        asked = units.bearing(code == null ? "" : code).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit -> since == null || unit.validFrom().toString().equals(since))
                .findFirst()
                .orElseThrow(() -> new NotFound("units.unknown", String.valueOf(code)));
        heirs = units.heirs(asked);
        if (heirs.size() == 1) {
            shown = FiguresShown.of(figures.of(unit(), period()), figures.answerDays(unit(), period()), this::label);
        }
    }

    /** The unit of today that is shown; null where several came after the one asked for. */
    public UnitRow unit() {
        return heirs.size() == 1 ? heirs.get(0) : null;
    }

    public UnitRow asked() {
        return asked;
    }

    public boolean isFormer() {
        return !heirs.contains(asked);
    }

    public List<UnitRow> heirs() {
        return heirs;
    }

    /** The units that went over to this one; of those that were divided, only a part did. */
    public List<UnitRow> formerUnits() {
        return units.lineage(unit()).stream().filter(row -> !row.equals(unit())).toList();
    }

    public boolean isDivided(UnitRow former) {
        return units.heirs(former).size() > 1;
    }

    public FiguresShown shown() {
        return shown;
    }

    public Period period() {
        return view.period(today());
    }

    public boolean isFaulty() {
        return view.isFaulty(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private String label(DayBand band) {
        return text.of(band.textKey() + ".short", band.first(), band.last());
    }

    public PeriodView view() {
        return view;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }
}
