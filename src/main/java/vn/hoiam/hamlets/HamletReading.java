package vn.hoiam.hamlets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.texts.TypedLine;
import vn.hoiam.units.UnitRow;

/** What was typed of a hamlet, read for one commune: what can be kept, and what has to be mended before. */
final class HamletReading {

    static final int MOST_NAME = 100;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final List<WrongField> problems = new ArrayList<>();
    private final UnitRow commune;
    private final HamletData data;

    HamletReading(HamletForm form, UnitRow commune, Predecessors predecessors) {
        this.commune = commune;
        var name = name("name", form.getName());
        if (name == null) {
            problems.add(WrongField.of("name", "hamlets.name.required"));
        }
        var formerName = name("formerName", form.getFormerName());
        var said = TypedLine.orNull(form.getFormerCommune());
        var former = said == null ? null : predecessors.find(said).orElse(null);
        if (said != null && former == null) {
            problems.add(WrongField.of("formerCommune", "hamlets.former-commune.unknown", said, commune.fullName()));
        }
        var from = day("from", form.getFrom());
        var until = day("until", form.getUntil());
        var begins = from == null ? commune.validFrom() : from;
        if (from != null && from.isBefore(commune.validFrom())) {
            problems.add(WrongField.of("from", "hamlets.from.early", commune.fullName(), commune.validFrom()));
        }
        if (until != null && !until.isAfter(begins)) {
            problems.add(WrongField.of("until", "hamlets.until.early", begins));
        }
        data = new HamletData(name, formerName, former, begins, until);
    }

    HamletData data() {
        return data;
    }

    List<WrongField> problems() {
        return List.copyOf(problems);
    }

    /** The same, and that nothing in the list stands in its way. */
    List<WrongField> problems(List<HamletRow> others) {
        if (problems.isEmpty() && others.stream().anyMatch(data::overlaps)) {
            problems.add(WrongField.of("name", "hamlets.exists", data.name(), commune.fullName()));
        }
        return problems();
    }

    static LocalDate day(String field, String typed, List<WrongField> problems) {
        var said = TypedLine.orNull(typed);
        if (said == null) {
            return null;
        }
        try {
            return said.contains("/") ? LocalDate.parse(said, WRITTEN) : LocalDate.parse(said);
        } catch (DateTimeParseException notADay) {
            problems.add(WrongField.of(field, "hamlets.day.wrong", said));
            return null;
        }
    }

    private LocalDate day(String field, String typed) {
        return day(field, typed, problems);
    }

    private String name(String field, String typed) {
        var said = TypedLine.orNull(typed);
        if (said != null && said.length() > MOST_NAME) {
            problems.add(WrongField.of(field, "hamlets.name.long", MOST_NAME, said.length()));
        } else if (said != null && HamletName.of(said).isEmpty()) {
            problems.add(WrongField.of(field, "hamlets.name.bare", said));
        }
        return said;
    }
}
