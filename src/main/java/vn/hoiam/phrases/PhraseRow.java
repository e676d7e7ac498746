package vn.hoiam.phrases;

import vn.hoiam.petitions.PetitionKind;

/**
 * A phrase in a list.
 *
 * @param code what it is chosen by
 * @param sector the sector it is meant for, by code; null for every one
 * @param kind the kind of petition it is meant for; null for every one
 * @param isOfPortal whether it came with the portal and is there for every unit
 */
public record PhraseRow(String code, String name, String text, String sector, PetitionKind kind, boolean isOfPortal) {

    /** Whether it is meant for such a petition. */
    boolean suits(PetitionKind its, String itsSector) {
        return (kind == null || kind == its) && (sector == null || sector.equals(itsSector));
    }
}
