package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.guide.Kind;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.proposals.Proposal;
import vn.hoiam.proposals.Proposals;
import vn.hoiam.sectors.Sectors;

/**
 * What is suggested to whoever writes a petition or enters one: another kind, another sector. The text is read and forgotten,
 * stands in no record and in no log. What seems a denunciation is shown the protected way and taken nowhere.
 */
@Named
@RequestScoped
public class Suggestions {

    private static final String FILE = "/petitions/file";
    private static final String ENTRY = "/desk/petitions/entry";

    @Inject
    Sectors sectors;

    @Inject
    PageTexts text;

    /** To a citizen, who chose a kind and a sector or left them open. */
    public List<Suggestion> toCitizen(String subject, String words, String kind, String sector) {
        var all = all(subject, words);
        var another = kind(all, kind)
                .filter(proposal -> proposal.isDenunciation() || isPlain(kind))
                .map(this::way);
        return Stream.concat(another.stream(), sector(all, sector).stream()).toList();
    }

    /** To a clerk who enters what somebody brought: as which kind it would be entered. */
    public List<Suggestion> toClerk(String subject, String words, String kind, String sector) {
        var all = all(subject, words);
        var another = kind(all, kind).map(this::entry);
        return Stream.concat(another.stream(), sector(all, sector).stream()).toList();
    }

    /** The words that decided, in quotation marks. */
    public String because(Proposal proposal) {
        return text.of(
                "proposals.because",
                proposal.words().stream()
                        .map(word -> text.of("proposals.word", word))
                        .collect(Collectors.joining(", ")));
    }

    /** The kind these words seem to be of, if that is another than the one chosen. */
    public Optional<Proposal> kind(String all, String chosen) {
        return written(all)
                .flatMap(words -> Proposals.ofThisRelease().kind(words))
                .filter(proposal -> !proposal.code().equals(chosen));
    }

    /** The sector these words seem to be about, if it takes petitions today and is another than the one chosen. */
    public Optional<Proposal> ofSector(String all, String chosen) {
        return written(all)
                .flatMap(words -> Proposals.ofThisRelease().sector(words))
                .filter(proposal -> !proposal.code().equals(chosen))
                .filter(proposal -> sectors.inForce().stream()
                        .anyMatch(sector -> sector.code().equals(proposal.code())));
    }

    /** Of an empty form nothing is asked: nothing need have been learned to show it. */
    private static Optional<String> written(String all) {
        return Optional.of(all).filter(words -> !words.isBlank());
    }

    /** Subject and text together. */
    public static String all(String subject, String words) {
        return Stream.of(subject, words)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private Optional<Suggestion> sector(String all, String chosen) {
        return ofSector(all, chosen).map(proposal -> {
            var name = text.name(sectors.name(proposal.code()));
            return new Suggestion(
                    "sector",
                    proposal.code(),
                    null,
                    text.of("proposals.sector", name),
                    text.of("proposals.sector.take", name),
                    because(proposal));
        });
    }

    private Suggestion way(Proposal proposal) {
        var kind = Kind.valueOf(proposal.code().toUpperCase(Locale.ROOT));
        var name = text.of(kind.textKey());
        if (proposal.isDenunciation()) {
            return new Suggestion(
                    null,
                    proposal.code(),
                    kind.page(),
                    text.of("proposals.denunciation"),
                    text.of("proposals.denunciation.go"),
                    because(proposal));
        }
        var isHere = isPlain(proposal.code());
        return new Suggestion(
                isHere ? "kind" : null,
                proposal.code(),
                isHere ? null : FILE + "?as=" + proposal.code(),
                text.of(isHere ? "proposals.kind" : "proposals.kind.other", name),
                text.of(isHere ? "proposals.kind.take" : "proposals.kind.go", name),
                because(proposal));
    }

    private Suggestion entry(Proposal proposal) {
        var name = text.of("law.kind." + proposal.code());
        return new Suggestion(
                null,
                proposal.code(),
                proposal.isDenunciation() ? null : ENTRY + "?as=" + proposal.code(),
                text.of(proposal.isDenunciation() ? "proposals.desk.denunciation" : "proposals.kind", name),
                text.of("proposals.desk.kind.go", name),
                because(proposal));
    }

    /** Whether it is one of the kinds between which the form on the front page lets its writer choose. */
    private static boolean isPlain(String code) {
        return code == null
                || PetitionKind.find(code).filter(PetitionKind::isPlain).isPresent();
    }
}
