package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoiam.language.Syllables;
import vn.hoiam.places.PlaceFinder;
import vn.hoiam.places.Places;
import vn.hoiam.proposals.Proposal;
import vn.hoiam.proposals.Proposals;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.UnitRow;

/**
 * Tells of a text who is responsible: by the law where its kind and whom it is about name one, else by the province’s rules, else
 * the commune where it happened; the province’s coordinator where nothing settles it. It never guesses, and the same text always
 * has the same answer.
 */
public final class TextRouting {

    private static final String FEEDBACK = "feedback";
    private static final String REGULATION = "regulation_feedback";
    private static final Set<String> COMPLAINTS = Set.of("complaint_1", "complaint_2");

    /** The law says who decides; what is read from the text is whom it is about. */
    private static final double BY_LAW = 0.95;

    private final PlaceFinder finder;
    private final Proposals proposals;
    private final RoutingRules rules;
    private final LocalDate day;

    public TextRouting(PlaceFinder finder, Proposals proposals, RoutingRules rules, LocalDate day) {
        this.finder = finder;
        this.proposals = proposals;
        this.rules = rules;
        this.day = day;
    }

    public TextRoute route(String text) {
        var places = finder.find(text);
        var kind = proposals.kind(text);
        var sector = proposals.sector(text);
        var found = new Found(places, kind, sector, ConcernedWords.find(Syllables.of(text)));
        if (found.isKind(REGULATION)) {
            return found.byProvince();
        }
        return competence(found)
                .map(found::by)
                .or(() -> rule(found, text).map(found::by))
                .orElseGet(found::byPlace);
    }

    private Optional<Competence> competence(Found found) {
        return found.matter().flatMap(matter -> Competences.find(matter, found.concerned(), found.sectorCode(), day)
                .or(() -> Competences.find(matter, Concerned.UNKNOWN, found.sectorCode(), day)));
    }

    private Optional<RuleHit> rule(Found found, String text) {
        var codes = found.places.codes();
        return rules.decide(
                        found.sectorCode(),
                        found.kind.map(Proposal::code).orElse(FEEDBACK),
                        codes.size() == 1 ? codes.get(0) : null,
                        text)
                .filter(hit -> !hit.body().isCommune());
    }

    /** What was read from one text. */
    private record Found(
            Places places, Optional<Proposal> kind, Optional<Proposal> sector, Optional<ConcernedWords.Named> named) {

        boolean isKind(String code) {
            return kind.filter(proposal -> proposal.code().equals(code)).isPresent();
        }

        String sectorCode() {
            return sector.map(Proposal::code).orElse(null);
        }

        Concerned concerned() {
            return named.map(ConcernedWords.Named::concerned).orElse(Concerned.UNKNOWN);
        }

        /** The matter of the law on who decides; empty where none asks whom it is about. */
        Optional<String> matter() {
            var code = kind.map(Proposal::code).orElse(FEEDBACK);
            if (code.equals(Competences.DENUNCIATION)) {
                return Optional.of(Competences.DENUNCIATION);
            }
            if (COMPLAINTS.contains(code)) {
                return named.isEmpty() && code.equals("complaint_1") ? Optional.empty() : Optional.of(code);
            }
            return Competences.OFFICIALS.equals(sectorCode()) && named.isPresent()
                    ? Optional.of(Competences.CONDUCT)
                    : Optional.empty();
        }

        TextRoute by(Competence competence) {
            var level = TextLevel.of(competence.decider());
            var isOfPlace = level == TextLevel.COMMUNE;
            var office = office(competence);
            var asks =
                    places.isAmbiguous() || isOfPlace && places.communes().isEmpty() || level == TextLevel.COORDINATOR;
            var isLost = isOfPlace && places.communes().isEmpty();
            return new TextRoute(
                    places,
                    kind,
                    sector,
                    isLost ? coordinator() : office,
                    isLost ? TextLevel.COORDINATOR : level,
                    asks,
                    asks ? Math.min(places.confidence(), 0.5) : BY_LAW * (isOfPlace ? places.confidence() : 1),
                    words(named.map(ConcernedWords.Named::words).stream().toList()),
                    both("routing.text.law", office, competence.legalBasis()));
        }

        private Bilingual office(Competence competence) {
            return competence.decider() == Decider.COMMUNE_CHAIRMAN
                            && !places.communes().isEmpty()
                    ? both("routing.text.chairman", committees())
                    : both(competence.decider().textKey());
        }

        TextRoute by(RuleHit hit) {
            return new TextRoute(
                    places,
                    kind,
                    sector,
                    hit.body().name(),
                    hit.isOpen() ? TextLevel.COORDINATOR : TextLevel.of(hit.body()),
                    places.isAmbiguous() || hit.isOpen(),
                    places.isAmbiguous() ? Math.min(hit.confidence(), 0.5) : hit.confidence(),
                    words(hit.words().stream().map(Phrase::written).toList()),
                    both("routing.text.rule", hit.rule().name(), hit.body().name()));
        }

        TextRoute byProvince() {
            return new TextRoute(
                    places,
                    kind,
                    sector,
                    Bodies.province().name(),
                    TextLevel.PROVINCE,
                    places.isAmbiguous(),
                    kind.map(Proposal::confidence).orElse(0.5),
                    words(kind.map(Proposal::words).orElse(List.of())),
                    both("routing.text.regulation"));
        }

        TextRoute byPlace() {
            if (places.communes().isEmpty()) {
                return new TextRoute(
                        places,
                        kind,
                        sector,
                        coordinator(),
                        TextLevel.COORDINATOR,
                        true,
                        0,
                        List.of(),
                        both("routing.text.none"));
            }
            return new TextRoute(
                    places,
                    kind,
                    sector,
                    committees(),
                    TextLevel.COMMUNE,
                    places.isAmbiguous(),
                    places.confidence(),
                    places.words(),
                    places.isAmbiguous() ? both("routing.text.ask", explained()) : explained());
        }

        private Bilingual explained() {
            return new Bilingual(places.explanation(Texts.VIETNAMESE), places.explanation(Texts.ENGLISH));
        }

        private Bilingual committees() {
            var names = places.units().stream().map(UnitRow::committee).toList();
            return new Bilingual(
                    names.stream().map(Bilingual::vi).collect(Collectors.joining(" | ")),
                    names.stream().map(Bilingual::en).collect(Collectors.joining(" | ")));
        }

        private List<String> words(List<String> more) {
            var words = new ArrayList<>(places.words());
            more.stream().filter(word -> !words.contains(word)).forEach(words::add);
            return words;
        }

        private static Bilingual coordinator() {
            return both("routing.text.coordinator");
        }

        private static Bilingual both(String key, Object... words) {
            return new Bilingual(Texts.of(Texts.VIETNAMESE, key, words), Texts.of(Texts.ENGLISH, key, words));
        }
    }
}
