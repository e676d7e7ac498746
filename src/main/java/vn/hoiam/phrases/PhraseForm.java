package vn.hoiam.phrases;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoiam.WrongField;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Written;

/** What an official types of a phrase. */
public class PhraseForm implements Serializable {

    public static final int MOST_NAME = 80;
    public static final int MOST_TEXT = 4_000;

    @Serial
    private static final long serialVersionUID = 1L;

    private String name;
    private String text;
    private String sector;
    private PetitionKind kind;

    public PhraseForm() {}

    PhraseForm(Phrase phrase) {
        name = phrase.name();
        text = phrase.text();
        sector = phrase.sector();
        kind = phrase.kind();
    }

    /** What has to be mended; a word in braces that the portal cannot fill would reach the citizen as it stands. */
    List<WrongField> problems() {
        var problems = new ArrayList<WrongField>();
        require("name", name(), MOST_NAME, problems);
        require("text", text(), MOST_TEXT, problems);
        var unknown = text() == null ? List.<String>of() : new Template(text()).unknown();
        if (!unknown.isEmpty()) {
            problems.add(WrongField.of("text", "phrases.placeholder.unknown", String.join(", ", unknown), known()));
        }
        return problems;
    }

    private static void require(String field, String written, int most, List<WrongField> problems) {
        if (written == null) {
            problems.add(WrongField.of(field, "phrases.required"));
        } else if (written.length() > most) {
            problems.add(WrongField.of(field, "phrases.long", most, written.length()));
        }
    }

    /** All words in braces that may be used. */
    static String known() {
        return Placeholder.all().stream().map(Placeholder::written).collect(Collectors.joining(", "));
    }

    String name() {
        return Written.line(name);
    }

    String text() {
        return Written.lines(text);
    }

    String sector() {
        return Written.line(sector);
    }

    PetitionKind kind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }
}
