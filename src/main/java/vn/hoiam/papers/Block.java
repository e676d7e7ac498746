package vn.hoiam.papers;

import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.texts.Texts;

/** A piece of a paper that begins on a line of its own. */
public record Block(Style style, List<Run> runs) {

    private static final String ROOM_TO_SIGN = "\n\n\n\n\n";

    public Block {
        runs = List.copyOf(runs);
    }

    /** The two lines above an official paper. */
    static List<Block> nation() {
        return List.of(
                of(Style.NATION, Face.BOLD, Texts.of(Texts.VIETNAMESE, "papers.nation.name")),
                of(Style.MOTTO, Face.BOLD, Texts.of(Texts.VIETNAMESE, "papers.nation.motto")));
    }

    static Block placeAndDay(String placeAndDay) {
        return of(Style.PLACE_AND_DAY, Face.ITALIC, placeAndDay);
    }

    static Block title(String title) {
        return of(Style.TITLE, Face.BOLD, title.toUpperCase(Texts.VIETNAMESE));
    }

    static Block addressee(String addressee) {
        return of(Style.ADDRESSEE, Face.REGULAR, Texts.of(Texts.VIETNAMESE, "papers.addressee", addressee));
    }

    static Block foot(String text) {
        return of(Style.FOOT, Face.REGULAR, text);
    }

    public static Block heading(String text) {
        return of(Style.HEADING, Face.BOLD, text);
    }

    /** The paragraphs of a text: each of its lines that is not empty. */
    public static List<Block> paragraphs(String text) {
        return lines(text).map(line -> of(Style.PARAGRAPH, Face.REGULAR, line)).toList();
    }

    public static Block labelled(LabelledValue labelled) {
        var value = String.join("\n", lines(labelled.value()).toList());
        return new Block(
                Style.LABELLED, List.of(new Run(Face.ITALIC, labelled.label() + ": "), new Run(Face.REGULAR, value)));
    }

    public static Block item(String text) {
        return of(Style.ITEM, Face.REGULAR, "– " + text);
    }

    /**
     * Where somebody signs.
     *
     * @param name printed below the signature; empty where it is to be written
     */
    public static Block signature(String role, String hint, String name) {
        return new Block(
                Style.SIGNATURE,
                List.of(
                        new Run(Face.BOLD, role + "\n"),
                        new Run(Face.ITALIC, hint + ROOM_TO_SIGN),
                        new Run(Face.BOLD, name)));
    }

    /** What it says, without how. */
    Stream<String> texts() {
        return runs.stream().map(Run::text);
    }

    /** Empty lines would be empty pages, were there enough of them. */
    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }

    private static Block of(Style style, Face face, String text) {
        return new Block(style, List.of(new Run(face, text)));
    }
}
