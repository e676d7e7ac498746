package vn.hoiam.papers;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * One cell of a sheet that was handed in: what is written in it, and whether a formula is. Formulas themselves are not kept:
 * that there was one is all that matters.
 */
final class PlainCell {

    /** Three times what a spreadsheet allows: a letter may be written as several. */
    static final int LONGEST = 100_000;

    private static final int LONGEST_NUMBER = 64;
    private static final Set<String> KINDS = Set.of("n", "s", "b", "e", "str", "d", "inlineStr");
    private static final Predicate<String> INDEX = Pattern.compile("\\d{1,9}").asMatchPredicate();
    private static final Predicate<String> RANGE =
            Pattern.compile("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}").asMatchPredicate();
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00[:.0]*Z?$");

    private final StringBuilder value = new StringBuilder();
    private final String kind;
    private final String style;
    private String range;
    private boolean isCalculated;

    private PlainCell(MarkupWalk walk) {
        kind = walk.attribute("t").orElse("n");
        style = walk.attribute("s").filter(INDEX).orElse("");
    }

    /** Reads the cell whose beginning the walk has come to, up to its end. */
    static PlainCell read(MarkupWalk walk) throws XMLStreamException {
        var cell = new PlainCell(walk);
        while (walk.next() && !walk.closes("c")) {
            if (walk.opens("f")) {
                cell.isCalculated = true;
                cell.range = walk.attribute("ref").filter(RANGE).orElse(null);
                walk.skip("f");
            } else if (walk.opens("rPh")) {
                // How the text above is pronounced.
                walk.skip("rPh");
            } else if (walk.opens("v") || walk.opens("t")) {
                cell.take(walk);
            }
        }
        return cell;
    }

    boolean isEmpty() {
        return value.isEmpty() && !isCalculated;
    }

    /** The other cells that a formula in this one fills; these look as if somebody had typed them. */
    Optional<String> range() {
        return Optional.ofNullable(range);
    }

    /** Writes it as the cell of this address, in a workbook with so many shared texts. */
    void write(String address, int strings, Writer sheet) throws IOException, XMLStreamException {
        var written = value.toString();
        var type = kind;
        switch (kind) {
            case "n" -> refuseUnless(written.length() <= LONGEST_NUMBER);
            case "s" -> refuseUnless(written.isEmpty() || INDEX.test(written) && Integer.parseInt(written) < strings);
            case "d" -> {
                written = MIDNIGHT.matcher(written).replaceFirst("");
                type = "inlineStr";
            }
            default -> refuseUnless(KINDS.contains(kind));
        }
        if (isCalculated && type.equals("s")) {
            // Which text it is does not matter, and no formula is looked for in a cell that only names one.
            written = "";
            type = "str";
        }
        sheet.write("<c r=\"" + address + "\" t=\"" + type + "\"");
        sheet.write(style.isEmpty() ? ">" : " s=\"" + style + "\">");
        if (isCalculated) {
            sheet.write(range == null ? "<f>0</f>" : "<f t=\"array\" ref=\"" + range + "\">0</f>");
        }
        sheet.write(type.equals("inlineStr") ? "<is>" + escaped(written) + "</is>" : "<v>" + escaped(written) + "</v>");
        sheet.write("</c>");
    }

    private void take(MarkupWalk walk) throws XMLStreamException {
        while (walk.next() && !walk.closes("v") && !walk.closes("t")) {
            value.append(walk.text());
            refuseUnless(value.length() <= LONGEST);
        }
    }

    private static void refuseUnless(boolean isSound) throws XMLStreamException {
        if (!isSound) {
            throw new XMLStreamException("no such cell");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
