package vn.hoiam.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.texts.Bilingual;

/**
 * What a plan says in one of its editions: what a unit has promised to do for good governance in a period. What the source, or
 * whoever drafts it, leaves open is null.
 *
 * @param number the portal's own number of the plan, such as {@code PAPI-2026}; {@code documentNumber} is that of the paper
 * @param edition from 1
 * @param unit the code of the unit whose plan it is, with {@code unitFrom} the first day of that unit
 * @param parent the number of the plan above that it carries out
 * @param source where a plan that was not made here was read, and that its wording is the portal's own
 * @param changeNote why there is this edition after the one before
 * @param isMadeHere whether its first edition was written here, and did not come with a release
 * @param file the name of the signed PDF on the shelf
 */
public record PlanDocument(
        String number,
        int edition,
        EditionState state,
        String unit,
        LocalDate unitFrom,
        String parent,
        Bilingual title,
        String documentNumber,
        Bilingual issuer,
        String signedBy,
        LocalDate issuedOn,
        Bilingual issuedNote,
        LocalDate periodFrom,
        LocalDate periodTo,
        Bilingual legalBasis,
        Bilingual source,
        Bilingual note,
        String changeNote,
        String file,
        boolean isMadeHere,
        Step drafted,
        Step reviewed,
        Step published,
        Closing closing) {

    /** Whether the last day of its period lies behind us. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(periodTo);
    }

    /** All that it says besides its tasks, without who took which step. */
    String sealedWords() {
        return Stream.of(
                        number,
                        edition,
                        unit,
                        unitFrom,
                        title,
                        documentNumber,
                        issuer,
                        signedBy,
                        issuedOn,
                        periodFrom,
                        periodTo,
                        legalBasis,
                        note,
                        changeNote,
                        file)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    public boolean isFirst() {
        return edition == 1;
    }

    /** Whether its unit has ended it for good. */
    public boolean isClosed() {
        return closing != null;
    }

    /** Who took a step, by the name of that day, and when. */
    public record Step(String who, Instant at) {

        static Step of(String who, Instant at) {
            return at == null ? null : new Step(who, at);
        }
    }

    /** How a plan ended: who closed it, when, and what was said of it. */
    public record Closing(Step step, String note) {}
}
