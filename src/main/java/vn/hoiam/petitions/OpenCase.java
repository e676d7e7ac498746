package vn.hoiam.petitions;

/**
 * An open case, as far as it depends on that where it goes.
 *
 * @param unit the id of the unit it lies with
 * @param ruledArea where it happened, when a rule led past that commune; null otherwise
 */
public record OpenCase(
        PetitionNumber number,
        String subject,
        String text,
        PetitionKind kind,
        String sector,
        Long unit,
        String ruledArea) {

    /** Everything that was written freely. */
    public String words() {
        return subject + "\n" + text;
    }
}
