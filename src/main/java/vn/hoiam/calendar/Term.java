package vn.hoiam.calendar;

/** The length of a period: 7 working days, 30 days. */
public record Term(int length, TermUnit unit) {

    public Term {
        if (length < 1) {
            throw new IllegalArgumentException("a term of " + length + " days");
        }
    }

    public static Term days(int length) {
        return new Term(length, TermUnit.DAYS);
    }

    public static Term workingDays(int length) {
        return new Term(length, TermUnit.WORKING_DAYS);
    }
}
