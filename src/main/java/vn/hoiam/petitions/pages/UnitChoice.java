package vn.hoiam.petitions.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.routing.Said;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.Units;

/**
 * The unit a person means: the name typed into one input, and, where the name leaves it open, the answer to the question
 * which.
 */
public record UnitChoice(String typed, UnitMatch match, String chosen) {

    static final UnitChoice NONE = new UnitChoice(null, null, null);

    static UnitChoice made(Units units, String typed, String chosen) {
        return typed == null || typed.isBlank()
                ? NONE
                : new UnitChoice(typed, units.search().find(typed), chosen);
    }

    /** A hamlet named with it or in the address may tell which part of a split commune is meant; an answer goes before. */
    static UnitChoice made(Units units, Hamlets hamlets, String typed, String address, String chosen) {
        var asked = made(units, typed, chosen);
        return asked == NONE || asked.code() != null
                ? asked
                : new UnitChoice(typed, hamlets.find(units.search(), typed, address), chosen);
    }

    /** What an address or the words of a petition leave open, where no unit was typed; an answer tells which is meant. */
    static UnitChoice of(Said said, String chosen) {
        return said.isOpen() ? new UnitChoice(said.words(), said.match(), chosen) : NONE;
    }

    /** Whether a hamlet told which unit is meant. */
    boolean isByHamlet() {
        return match instanceof UnitMatch.One one && one.found().isFoundByHamlet();
    }

    /** Today’s code of the unit, or null while it is open. An answer counts only for the name it was asked about. */
    String code() {
        if (match == null) {
            return null;
        }
        if (match instanceof UnitMatch.One one) {
            return one.unit().code();
        }
        return Stream.concat(match.candidates().stream(), near().stream())
                .map(candidate -> candidate.unit().code())
                .filter(code -> code.equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Whether the page has to ask which of several is meant. */
    public boolean asks() {
        return match != null && !match.isCertain() && !match.candidates().isEmpty();
    }

    /** Whether the name is unknown but some are nearly the same. */
    public boolean suggests() {
        return match != null && match.candidates().isEmpty() && !near().isEmpty();
    }

    public boolean isUnknown() {
        return match != null && match.candidates().isEmpty() && near().isEmpty();
    }

    public List<UnitCandidate> candidates() {
        return match == null ? List.of() : match.candidates();
    }

    public List<UnitCandidate> near() {
        return match instanceof UnitMatch.None none ? none.near() : List.of();
    }

    /** What led from the typed name to the unit, for the receipt; null when the name is one of today. */
    public UnitCandidate former() {
        return match instanceof UnitMatch.One one
                        && (one.found().isFoundByFormerName() || one.found().isFoundByHamlet())
                ? one.found()
                : null;
    }
}
