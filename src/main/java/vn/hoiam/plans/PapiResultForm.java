package vn.hoiam.plans;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoiam.WrongField;
import vn.hoiam.papi.Dimension;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.papi.Scale;
import vn.hoiam.texts.TypedLine;

/** What an administrator types of a published result. */
public class PapiResultForm implements Serializable {

    public static final int MOST_SOURCE = 300;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SCORE = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,4})?");
    private static final Pattern RANK = Pattern.compile("\\d{1,3}");

    private String year;
    private String dimension;
    private String score;
    private String rank;
    private String source;

    public PapiResultForm() {}

    /** Begins a correction with what counts until now. */
    PapiResultForm(PapiScore published) {
        year = String.valueOf(published.year());
        dimension = published.dimension();
        score = published.score().toPlainString().replace('.', ',');
        rank = published.rank() == null ? null : published.rank().toString();
        source = published.source();
    }

    /** What has to be mended, with the dimensions and the scale of the year that was typed. */
    List<WrongField> problems(Dimensions dimensions, int thisYear) {
        var problems = new ArrayList<WrongField>();
        if (TypedLine.orNull(year) == null) {
            problems.add(WrongField.of("year", "plans.results.required"));
        } else if (!isYear(thisYear)) {
            problems.add(WrongField.of("year", "plans.results.year.wrong", text(Scale.FIRST_YEAR), text(thisYear)));
        }
        if (dimension == null) {
            problems.add(WrongField.of("dimension", "plans.results.choose"));
        }
        // What can be at all depends on both: without them only the form of a number is looked at.
        var scale = problems.isEmpty() ? scale(dimensions.ofYear(year()), problems) : null;
        checkScore(scale, problems);
        checkRank(scale, problems);
        if (source() == null) {
            problems.add(WrongField.of("source", "plans.results.required"));
        } else if (source().length() > MOST_SOURCE) {
            problems.add(WrongField.of("source", "plans.results.source.long", MOST_SOURCE, source().length()));
        }
        return problems;
    }

    /** What was typed, once it has no problems. */
    PapiScore published() {
        return new PapiScore(
                year(),
                dimension,
                points(),
                TypedLine.orNull(rank) == null ? null : Integer.valueOf(TypedLine.orNull(rank)),
                source());
    }

    private Scale scale(List<Dimension> asked, List<WrongField> problems) {
        if (PapiResult.TOTAL.equals(dimension)) {
            return Scale.ofTotal(year(), asked.size());
        }
        if (asked.stream().noneMatch(known -> known.number().equals(dimension))) {
            problems.add(WrongField.of("dimension", "plans.results.dimension.wrong", text(year())));
            return null;
        }
        return Scale.ofDimension(year());
    }

    private void checkScore(Scale scale, List<WrongField> problems) {
        if (TypedLine.orNull(score) == null) {
            problems.add(WrongField.of("score", "plans.results.required"));
        } else if (!SCORE.matcher(TypedLine.orNull(score)).matches()) {
            problems.add(WrongField.of("score", "plans.results.score.number"));
        } else if (scale != null && !scale.admits(points())) {
            problems.add(WrongField.of("score", "plans.results.score.wrong", scale.lowest(), scale.highest()));
        }
    }

    private void checkRank(Scale scale, List<WrongField> problems) {
        if (TypedLine.orNull(rank) == null) {
            return;
        }
        if (!RANK.matcher(TypedLine.orNull(rank)).matches()) {
            problems.add(WrongField.of("rank", "plans.results.rank.number"));
        } else if (scale != null && !scale.admitsRank(Integer.parseInt(TypedLine.orNull(rank)))) {
            problems.add(WrongField.of("rank", "plans.results.rank.wrong", scale.provinces()));
        }
    }

    private boolean isYear(int thisYear) {
        return YEAR.matcher(TypedLine.orNull(year)).matches() && year() >= Scale.FIRST_YEAR && year() <= thisYear;
    }

    private int year() {
        return Integer.parseInt(TypedLine.orNull(year));
    }

    private BigDecimal points() {
        return new BigDecimal(TypedLine.orNull(score).replace(',', '.'));
    }

    private String source() {
        return TypedLine.orNull(source);
    }

    /** A year is told without a point for its thousands. */
    private static String text(int number) {
        return String.valueOf(number);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
