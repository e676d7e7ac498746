package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.indicators.Figure;
import vn.hoiam.indicators.GroupFigures;
import vn.hoiam.indicators.Grouping;
import vn.hoiam.indicators.InspectedFigures;
import vn.hoiam.indicators.Period;
import vn.hoiam.indicators.PromiseKind;
import vn.hoiam.indicators.Share;

/** The figures of the units an inspector looks after, narrowed and put together as asked; each number leads to its petitions. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    InspectedFigures figures;

    @Inject
    FiguresChoices offered;

    @Inject
    Clock clock;

    private final FiguresView view = new FiguresView();
    private List<Choice> choices = List.of();
    private List<GroupFigures> lines = List.of();

    public void open() {
        choices = Stream.concat(offered.narrowing(view).stream(), offered.showing(view).stream())
                .toList();
        lines = figures.list(view.by(), view.filter(today()));
        if (view.isByShare()) {
            lines = lines.stream().sorted(Comparator.comparing(this::rank)).toList();
        }
    }

    /** The lowest share first; of those too few for a share nothing is said, so they follow in the order of their list. */
    private double rank(GroupFigures line) {
        var share = share(line);
        return line.isTotal()
                ? Double.MAX_VALUE
                : share.isTold() ? share.percent().doubleValue() : 1000;
    }

    public List<GroupFigures> lines() {
        return lines;
    }

    /** The line of all petitions together. */
    public GroupFigures total() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    public List<Choice> choices() {
        return choices;
    }

    public Grouping by() {
        return view.by();
    }

    public PromiseKind promise() {
        return view.promise();
    }

    /** The columns before the share. */
    public List<Figure> figures() {
        return Stream.concat(Stream.of(Figure.RECEIVED), promise().figures().stream())
                .toList();
    }

    /** The columns behind it. */
    public List<Figure> behind() {
        return promise() == PromiseKind.NOTICE
                ? List.of(Figure.FORWARDED_OUT, Figure.FORWARDED_IN)
                : List.of(Figure.ASKED_AGAIN, Figure.COMPLAINED_AGAIN);
    }

    public Share share(GroupFigures line) {
        return promise().share(line.figures());
    }

    public String cases(Figure figure, GroupFigures line) {
        return view.cases(figure, line.key(), today());
    }

    /** The query of the same table as a file. */
    public String table() {
        return view.table(today());
    }

    public Period period() {
        return view.period(today());
    }

    public boolean isFaulty() {
        return view.days().isFaulty(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public FiguresView view() {
        return view;
    }
}
