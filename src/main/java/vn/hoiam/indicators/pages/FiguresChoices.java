package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.indicators.Grouping;
import vn.hoiam.indicators.InspectedUnits;
import vn.hoiam.indicators.PromiseKind;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.site.PageTexts;

/** What an inspector may choose from; refuses whoever is none, and what is not on the lists. */
@RequestScoped
public class FiguresChoices {

    @Inject
    InspectedUnits mine;

    @Inject
    Sectors sectors;

    @Inject
    Dimensions dimensions;

    @Inject
    PageTexts text;

    /** By what figures are narrowed. */
    List<Choice> narrowing(FiguresView view) {
        return List.of(
                choice(view, FiguresView.UNIT, "indicators.by.UNIT", "indicators.all", units()),
                choice(
                        view,
                        FiguresView.SECTOR,
                        "indicators.by.SECTOR",
                        "indicators.all",
                        sectors.begun().stream().map(known -> new Word(known.code(), text.name(sectors.label(known))))),
                choice(
                        view,
                        FiguresView.KIND,
                        "indicators.by.KIND",
                        "indicators.all",
                        Stream.of(PetitionKind.values()).map(known -> word(known, known.textKey()))),
                choice(
                        view,
                        FiguresView.CHANNEL,
                        "indicators.by.CHANNEL",
                        "indicators.all",
                        Stream.of(Channel.values()).map(known -> word(known, "indicators.channel." + known))),
                choice(
                        view,
                        FiguresView.DIMENSION,
                        "indicators.by.DIMENSION",
                        "indicators.all",
                        dimensions.touched().stream()
                                .map(known -> new Word(known.number(), text.name(known.fullName())))));
    }

    /** How figures are put together and shown. */
    List<Choice> showing(FiguresView view) {
        return List.of(
                choice(
                        view,
                        FiguresView.BY,
                        "indicators.by",
                        null,
                        Stream.of(Grouping.values()).map(known -> word(known, known.textKey()))),
                choice(
                        view,
                        FiguresView.PROMISE,
                        "indicators.promise",
                        null,
                        Stream.of(PromiseKind.values()).map(known -> word(known, known.textKey()))),
                choice(
                        view,
                        FiguresView.SORT,
                        "indicators.sort.label",
                        "indicators.sort.list",
                        Stream.of(new Word(FiguresView.SHARE, text.of("indicators.sort.share")))));
    }

    private Stream<Word> units() {
        var own = mine.choices().stream().map(unit -> new Word(unit.code(), text.name(unit.fullName())));
        return mine.isWholeProvince()
                ? Stream.concat(own, Stream.of(new Word(InspectedUnits.NONE, text.of("indicators.by.UNIT.none"))))
                : own;
    }

    private Word word(Enum<?> known, String textKey) {
        return new Word(known.name(), text.of(textKey));
    }

    /**
     * A question with its answers.
     *
     * @param any the answer that narrows nothing; null when one of the others always counts, the first unless another is given
     */
    private Choice choice(FiguresView view, String name, String label, String any, Stream<Word> words) {
        var all = any == null
                ? words.toList()
                : Stream.concat(Stream.of(new Word("", text.of(any))), words).toList();
        var given = view.given(name) == null ? all.get(0).code() : view.given(name);
        return Choice.of(
                name,
                text.of(label),
                all.stream()
                        .map(word -> new Choice.Option(
                                word.code(), word.label(), word.code().equals(given)))
                        .toList());
    }

    private record Word(String code, String label) {}
}
