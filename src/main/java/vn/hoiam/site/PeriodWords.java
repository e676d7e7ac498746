package vn.hoiam.site;

import vn.hoiam.calendar.Term;
import vn.hoiam.law.Direction;
import vn.hoiam.law.Period;

/** How long a step may take, in words. */
public record PeriodWords(Period period, PageTexts text) {

    /** 7 working days; at least 30 days; at least 5 days before it. */
    public String length() {
        var length = length(period.term());
        if (period.direction() == Direction.BEFORE) {
            return text.of("deadlines.length.before", length);
        }
        return period.isMinimum() ? text.of("deadlines.length.least", length) : length;
    }

    /** By how much it may be extended and how often; empty when it may not. */
    public String extension() {
        var extension = period.extension();
        return extension == null
                ? ""
                : text.of("deadlines.length.extended", extension.most(), length(extension.term()));
    }

    private String length(Term term) {
        return text.of("deadlines.length." + term.unit(), term.length());
    }
}
