package vn.hoiam.indicators;

import java.util.List;
import vn.hoiam.texts.Named;

/** Which of the two promises figures speak of: the answer by the service target, or the notice by the limit of the law. */
public enum PromiseKind implements Named {
    ANSWER(
            Figure.ANSWERED_ON_TIME,
            Figure.ANSWERED_LATE,
            Figure.OPEN_ON_TIME,
            Figure.OPEN_OVERDUE,
            Figure.CLOSED,
            Figure.ANSWERED_OUT_OF),
    NOTICE(Figure.TOLD_ON_TIME, Figure.TOLD_LATE, Figure.UNTOLD_ON_TIME, Figure.UNTOLD_OVERDUE, Figure.TOLD_OUT_OF);

    private final List<Figure> figures;

    PromiseKind(Figure... figures) {
        this.figures = List.of(figures);
    }

    /** What became of the petitions received, and last the number the share is counted from. */
    public List<Figure> figures() {
        return figures;
    }

    public Share share(UnitFigures line) {
        return this == ANSWER ? line.answered() : line.told();
    }

    /** The name of the column with the share. */
    public String shareKey() {
        return this == ANSWER ? "indicators.column.answeredShare" : "indicators.column.toldShare";
    }

    @Override
    public String textKey() {
        return "indicators.promise." + name();
    }
}
