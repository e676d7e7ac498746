package vn.hoiam.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hoiam.papers.Csv;
import vn.hoiam.papers.Table;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/** The figures of many units as one table: a line for each, every number with what it is counted from. */
public final class FiguresTable {

    private static final List<String> COLUMNS = List.of(
            "code",
            "unit",
            "received",
            "answeredOnTime",
            "answeredLate",
            "openOnTime",
            "openOverdue",
            "answeredOutOf",
            "answeredShare",
            "answeredLow",
            "answeredHigh",
            "toldOnTime",
            "toldLate",
            "untoldOnTime",
            "untoldOverdue",
            "toldOutOf",
            "toldShare",
            "toldLow",
            "toldHigh",
            "forwardedOut",
            "forwardedIn",
            "medianDays",
            "ninthDecileDays",
            "closed",
            "askedAgain",
            "complainedAgain");

    private FiguresTable() {}

    /** With headings and names in the reader’s language; cells of which nothing can be said are empty. */
    public static byte[] csv(List<UnitFigures> lines, Locale reader) {
        return Csv.of(
                headings(Grouping.UNIT, reader),
                lines.stream()
                        .map(line -> row(line.unit().code(), line.unit().fullName(), line, reader))
                        .toList());
    }

    /** The same columns for petitions put together otherwise. */
    public static Table of(Grouping by, List<GroupFigures> lines, Locale reader) {
        return new Table(
                Texts.of(reader, "indicators.sheet.figures"),
                headings(by, reader),
                lines.stream()
                        .map(line -> row(line.code(), line.name(), line.figures(), reader))
                        .toList());
    }

    private static List<String> headings(Grouping by, Locale reader) {
        return COLUMNS.stream()
                .map(column -> column.equals("unit") ? by.textKey() : "indicators.column." + column)
                .map(key -> Texts.of(reader, key))
                .toList();
    }

    private static List<Object> row(String code, Bilingual name, UnitFigures line, Locale reader) {
        var counts = Stream.<Object>of(
                code,
                name.in(reader),
                line.received(),
                line.answeredOnTime(),
                line.answeredLate(),
                line.openOnTime(),
                line.openOverdue());
        var notice = Stream.<Object>of(line.toldOnTime(), line.toldLate(), line.untoldOnTime(), line.untoldOverdue());
        var rest = Stream.<Object>of(line.forwardedOut(), line.forwardedIn());
        return Stream.of(
                        counts,
                        cells(line.answered()),
                        notice,
                        cells(line.told()),
                        rest,
                        days(line),
                        Stream.<Object>of(line.closed(), line.askedAgain(), line.complainedAgain()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Object> cells(Share share) {
        return Stream.concat(Stream.of(share.outOf()), cells(share.percent(), share.low(), share.high()));
    }

    private static Stream<Object> days(UnitFigures line) {
        return cells(line.medianDays(), line.ninthDecileDays());
    }

    private static Stream<Object> cells(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell);
    }
}
