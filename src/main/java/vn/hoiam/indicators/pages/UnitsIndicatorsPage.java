package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hoiam.indicators.Figures;
import vn.hoiam.indicators.Period;
import vn.hoiam.indicators.UnitFigures;

/** All units with their figures side by side: a list by name, not a contest. */
@Named
@RequestScoped
public class UnitsIndicatorsPage {

    private static final String BY_NUMBER = "n";

    @Inject
    Figures figures;

    @Inject
    Clock clock;

    private final PeriodView view = new PeriodView();
    private String sort;
    private List<UnitFigures> lines = List.of();

    public void open() {
        lines = figures.list(period());
        if (isByNumber()) {
            lines = lines.stream()
                    .sorted(Comparator.comparing(UnitFigures::received).reversed())
                    .toList();
        }
    }

    public boolean isByNumber() {
        return BY_NUMBER.equals(sort);
    }

    public List<UnitFigures> lines() {
        return lines;
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

    public PeriodView view() {
        return view;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
