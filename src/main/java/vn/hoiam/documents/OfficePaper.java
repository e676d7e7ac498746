package vn.hoiam.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Face;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.Paper;
import vn.hoiam.papers.Run;
import vn.hoiam.papers.Style;
import vn.hoiam.texts.Texts;

/**
 * A document as it is set on paper: who issues it beside nation and motto, number beside place and day, what it is, to whom, what it
 * says, who gets it beside who signs. Decree 30/2020/NĐ-CP, Annex I.
 *
 * @param number null until it is issued, as day and signatory
 */
record OfficePaper(
        DocumentKind kind,
        String issuer,
        String place,
        DocumentNumber number,
        LocalDate day,
        int year,
        Wording wording,
        String signatory) {

    private static final String TO_COME = "……";
    private static final String ROOM_TO_SIGN = "\n\n\n\n\n";
    private static final int MONTHS_LIKE_DAYS = 2;

    static OfficePaper of(CaseDocument document, Wording wording, LocalDate today) {
        var unit = document.unit();
        return new OfficePaper(
                document.kind(),
                unit.fullName().vi(),
                unit.name(),
                document.number(),
                document.issuedOn(),
                today.getYear(),
                wording,
                document.signatory());
    }

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(block(Style.ISSUER, Face.BOLD, say("issuer") + "\n" + upper(issuer)));
        blocks.add(block(Style.STATE, Face.BOLD, Texts.of(Texts.VIETNAMESE, "papers.nation.name")));
        blocks.add(block(Style.STATE_MOTTO, Face.BOLD, Texts.of(Texts.VIETNAMESE, "papers.nation.motto")));
        blocks.add(block(Style.SYMBOL, Face.REGULAR, numbered()));
        if (kind.isLetter()) {
            blocks.add(block(Style.CONCERNING, Face.REGULAR, say("concerning", lower(wording.subject()))));
        }
        blocks.add(block(Style.ISSUED, Face.ITALIC, placeAndDay()));
        if (!kind.isLetter()) {
            blocks.add(block(Style.KIND, Face.BOLD, upper(name())));
            blocks.add(block(Style.ABSTRACT, Face.BOLD, wording.subject()));
        }
        if (kind == DocumentKind.DECISION) {
            blocks.add(block(Style.BY, Face.BOLD, say("by", upper(issuer))));
        }
        if (wording.addressee() != null) {
            blocks.add(
                    block(Style.TO, Face.REGULAR, Texts.of(Texts.VIETNAMESE, "papers.addressee", wording.addressee())));
        }
        blocks.addAll(wording.body().blocks());
        blocks.addAll(end());
        return new Paper(title(), blocks, Foot.NUMBER_ABOVE);
    }

    /** Who gets it, beside in whose name it is signed, and by whom. */
    private List<Block> end() {
        var end = new ArrayList<Block>();
        end.add(block(Style.RECIPIENTS, Face.BOLD_ITALIC, say("recipients")));
        wording.recipientLines().forEach(line -> end.add(block(Style.RECIPIENT, Face.REGULAR, line)));
        end.add(new Block(
                Style.AUTHORITY,
                List.of(
                        new Run(
                                Face.BOLD,
                                Texts.of(Texts.VIETNAMESE, wording.authority().linesKey()) + ROOM_TO_SIGN),
                        new Run(Face.BOLD, signatory == null ? TO_COME : signatory))));
        return end;
    }

    /** What the file is called by those who read it: kind, number and subject. */
    private String title() {
        return name() + (number == null ? "" : " " + number) + " – " + wording.subject();
    }

    private String name() {
        return Texts.of(Texts.VIETNAMESE, kind.isLetter() ? "documents.paper.letter" : "documents.paper.name." + kind);
    }

    private String numbered() {
        return say("number", number == null ? TO_COME + "/" + kind.symbol() : number.toString());
    }

    private String placeAndDay() {
        if (day == null) {
            return say("place-and-day", place, TO_COME, TO_COME, String.valueOf(year));
        }
        var month = day.getMonthValue();
        return say(
                "place-and-day",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                // 01 and 02, then 3: what could be altered by a digit put before it.
                (month <= MONTHS_LIKE_DAYS ? "%02d" : "%d").formatted(month),
                String.valueOf(day.getYear()));
    }

    private static Block block(Style style, Face face, String text) {
        return new Block(style, List.of(new Run(face, text)));
    }

    private static String upper(String text) {
        return text.toUpperCase(Texts.VIETNAMESE);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + text.substring(1);
    }

    private static String say(String key, Object... words) {
        return Texts.of(Texts.VIETNAMESE, "documents.paper." + key, words);
    }
}
