package vn.hoiam.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.language.Folding;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.routing.Bodies;
import vn.hoiam.routing.Phrase;
import vn.hoiam.routing.RoutingBook;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.routing.RoutingRules;
import vn.hoiam.routing.RuleScope;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.TypedLine;

/** Reads a rule from a form; what is wrong is said of its field, all at once. */
final class RuleReading {

    private static final int MOST_NAME = 100;
    private static final int MOST_BASIS = 300;
    private static final int MOST_LETTERS = 500;
    private static final int LONGEST_CODE = 30;

    private final RuleForm form;
    private final LocalDate today;
    private final List<WrongField> problems = new ArrayList<>();

    RuleReading(RuleForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /**
     * The rule of the form.
     *
     * @param code that of the rule it changes; null for a new one, which is named after what it is called
     * @param isSector whether a code is that of a sector in force
     * @param isArea whether a code is that of a commune of today
     */
    RoutingRule rule(String code, RoutingBook book, Predicate<String> isSector, Predicate<String> isArea) {
        var name =
                new Bilingual(text("nameVi", form.getNameVi(), MOST_NAME), text("nameEn", form.getNameEn(), MOST_NAME));
        var sector = chosen("sector", form.getSector(), isSector);
        var area = chosen("area", form.getArea(), isArea);
        var kind = chosen("kind", form.getKind(), RuleReading::isKind);
        var words = phrases("words", form.getWords());
        var scope = new RuleScope(sector, area, kind, words, phrases("unless", form.getUnless()));
        if (problems.isEmpty() && sector == null && area == null && words.isEmpty()) {
            problems.add(WrongField.of("words", "coordination.rules.scope.required"));
        }
        var body = required("body", chosen("body", form.getBody(), this::isBody));
        var basis = new Bilingual(
                text("basisVi", form.getBasisVi(), MOST_BASIS), text("basisEn", form.getBasisEn(), MOST_BASIS));
        var certainty = required("certainty", chosen("certainty", form.getCertainty(), RuleReading::isCertainty));
        var note = TypedLine.of(form.getNote());
        limit("note", note, MOST_LETTERS);
        var day = day("day");
        FaultyEntry.refuse(problems);
        return new RoutingRule(
                code == null ? code(name, book) : code,
                name,
                scope,
                body,
                basis,
                RuleCertainty.valueOf(certainty),
                note.isEmpty() ? null : note,
                day,
                null);
    }

    /** A day on which nothing has happened yet. */
    LocalDate day() {
        var day = day("until");
        FaultyEntry.refuse(problems);
        return day;
    }

    private LocalDate day(String field) {
        var line = TypedLine.of(form.getDay());
        var day = TypedLine.day(line);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "coordination.rules.day.required"));
        } else if (day.isEmpty()) {
            problems.add(WrongField.of(field, "coordination.rules.day.wrong"));
        } else if (!day.get().isAfter(today)) {
            problems.add(WrongField.of(field, "coordination.rules.day.early", today));
        }
        return day.orElse(null);
    }

    private String text(String field, String typed, int most) {
        var line = TypedLine.of(typed);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "coordination.rules." + field + ".required"));
        }
        limit(field, line, most);
        return line;
    }

    private List<Phrase> phrases(String field, String typed) {
        var line = TypedLine.of(typed);
        var phrases = Phrase.list(line);
        // As it is kept, with a blank behind each semicolon.
        limit(field, Phrase.join(phrases), MOST_LETTERS);
        if (phrases.stream().anyMatch(Phrase::isEmpty)) {
            problems.add(WrongField.of(field, "coordination.rules.words.wrong"));
        }
        return phrases;
    }

    private String chosen(String field, String typed, Predicate<String> isKnown) {
        var line = TypedLine.of(typed);
        if (!line.isEmpty() && !isKnown.test(line)) {
            problems.add(WrongField.of(field, "coordination.rules.choice.wrong"));
        }
        return line.isEmpty() ? null : line;
    }

    private String required(String field, String chosen) {
        if (chosen == null) {
            problems.add(WrongField.of(field, "coordination.rules." + field + ".required"));
        }
        return chosen;
    }

    private void limit(String field, String line, int most) {
        if (line.length() > most) {
            problems.add(WrongField.of(field, "coordination.rules.long", most, line.length()));
        }
    }

    private boolean isBody(String code) {
        return Bodies.find(code).filter(body -> body.isInForce(today)).isPresent();
    }

    private static boolean isKind(String code) {
        return PetitionKind.find(code).isPresent() && RoutingRules.isForRules(null, code);
    }

    private static boolean isCertainty(String name) {
        return RuleForm.CERTAINTIES.stream()
                .anyMatch(certainty -> certainty.name().equals(name));
    }

    /** Such as {@code cau-treo}; of several that are called so, the later ones bear a number. */
    private static String code(Bilingual name, RoutingBook book) {
        var plain = Folding.fold(name.vi()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
        var base = cut.length() < 2 ? "quy-tac" : cut;
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? base : base + "-" + n)
                .filter(code -> book.bearing(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
