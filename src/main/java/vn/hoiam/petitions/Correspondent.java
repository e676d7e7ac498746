package vn.hoiam.petitions;

import java.util.Locale;
import java.util.UUID;
import vn.hoiam.units.Unit;

/**
 * The sender of a petition, as far as a letter to them needs it.
 *
 * @param unit where the petition lies
 * @param language that of the page they wrote on
 * @param isPart whether it is a part of what they sent
 */
public record Correspondent(
        UUID petition, PetitionNumber number, Unit unit, String address, Locale language, boolean isPart) {

    static Correspondent of(Petition petition) {
        return new Correspondent(
                petition.uid(),
                petition.number(),
                petition.unit(),
                petition.contact().email(),
                petition.contact().language(),
                petition.linkage().origin() != null);
    }
}
