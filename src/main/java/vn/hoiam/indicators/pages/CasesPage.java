package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.indicators.CaseRow;
import vn.hoiam.indicators.Figure;
import vn.hoiam.indicators.InspectedFigures;
import vn.hoiam.indicators.Period;
import vn.hoiam.store.Slice;

/** The petitions behind one number of the figures. */
@Named
@RequestScoped
public class CasesPage {

    private static final int ROWS = 20;

    @Inject
    InspectedFigures figures;

    @Inject
    FiguresChoices offered;

    @Inject
    Clock clock;

    private final FiguresView view = new FiguresView();
    private List<Choice> narrowing = List.of();
    private List<CaseRow> rows = List.of();
    private long total;

    public void open() {
        narrowing = offered.narrowing(view).stream().filter(Choice::isNarrowing).toList();
        var slice = figures.cases(view.figure(), view.filter(today()), (view.page() - 1) * ROWS, ROWS);
        rows = slice.rows();
        total = slice.total();
    }

    public Figure figure() {
        return view.figure();
    }

    public List<Choice> narrowing() {
        return narrowing;
    }

    public List<CaseRow> rows() {
        return rows;
    }

    public long total() {
        return total;
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(page(), total, ROWS);
    }

    public int page() {
        return view.page();
    }

    /** The query of the same list. */
    public String list() {
        return view.cases(figure(), null, today());
    }

    /** The query of the table the same narrowing gives. */
    public String table() {
        return view.table(today());
    }

    public Period period() {
        return view.period(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public FiguresView view() {
        return view;
    }
}
