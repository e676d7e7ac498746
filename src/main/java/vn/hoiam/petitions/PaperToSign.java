package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.LabelledValue;
import vn.hoiam.papers.Paper;
import vn.hoiam.texts.Texts;

/**
 * A complaint that was sent without a signature, as the paper its writer prints, signs and brings. It is in Vietnamese
 * whatever language the writer reads, since it is for the office; what the portal was not told is left to be filled in.
 *
 * @param kind what such a complaint is called, such as Khiếu nại lần đầu
 * @param addressee who decides on it
 * @param place where it is signed
 * @param particulars what the law asks of its kind beside the text
 * @param enclosed names of the files that came with it
 * @param day that stands on the paper
 */
public record PaperToSign(
        PetitionNumber number,
        String kind,
        String addressee,
        String place,
        Writer writer,
        String subject,
        List<LabelledValue> particulars,
        String text,
        List<String> enclosed,
        LocalDate day) {

    private static final String TO_FILL_IN = "…".repeat(20);
    private static final String PLACE_TO_FILL_IN = "…".repeat(8);
    private static final int MONTHS_LIKE_DAYS = 2;

    public PaperToSign {
        particulars = List.copyOf(particulars);
        enclosed = List.copyOf(enclosed);
    }

    /** The person who signs; an empty text for what is not known. */
    public record Writer(String name, String idNumber, String address, String phone) {}

    public Paper paper() {
        return Paper.official(placeAndDay(), say("title"), addressee, foot())
                .with(Block.heading(say("writer")))
                .with(about(writer))
                .with(Block.heading(say("matter")))
                .with(labelled("kind", kind))
                .with(labelled("subject", subject))
                .with(particulars.stream().map(Block::labelled).toList())
                .with(Block.heading(say("text")))
                .with(Block.paragraphs(text))
                .with(Block.heading(say("enclosed")))
                .with(enclosures())
                .with(Block.paragraphs(say("commitment")))
                .with(Block.signature(say("signer"), say("signer.hint"), ""));
    }

    private String placeAndDay() {
        var month = day.getMonthValue();
        return say(
                "place-and-day",
                place.isBlank() ? PLACE_TO_FILL_IN : place,
                "%02d".formatted(day.getDayOfMonth()),
                // Official papers write 01 and 02, then 3: what could be altered by a digit put before it.
                (month <= MONTHS_LIKE_DAYS ? "%02d" : "%d").formatted(month),
                String.valueOf(day.getYear()));
    }

    private Foot foot() {
        return new Foot(say("foot", number), number.value());
    }

    private static List<Block> about(Writer writer) {
        return List.of(
                labelled("name", writer.name()),
                labelled("id-number", writer.idNumber()),
                labelled("address", writer.address()),
                labelled("phone", writer.phone()));
    }

    private List<Block> enclosures() {
        var items = new ArrayList<>(enclosed);
        if (items.isEmpty()) {
            items.add(say("enclosed.none"));
        }
        return items.stream().map(Block::item).toList();
    }

    private static Block labelled(String key, String value) {
        return Block.labelled(new LabelledValue(say(key), value.isBlank() ? TO_FILL_IN : value));
    }

    private static String say(String key, Object... words) {
        return Texts.of(Texts.VIETNAMESE, "petitions.paper." + key, words);
    }
}
