package vn.hoiam.search;

import vn.hoiam.petitions.Petition;

/**
 * A result as an official reads it; its words come from the database as it stands now.
 *
 * @param file where most of the words stand in the PDFs that came with it
 */
public record DeskHit(Petition petition, Passage subject, Passage text, Passage file) {

    private static final int LETTERS = 240;

    static DeskHit of(Petition petition, String file, Words words) {
        return new DeskHit(
                petition,
                Passage.whole(petition.subject(), words),
                Passage.of(petition.text(), words, LETTERS),
                Passage.of(file, words, LETTERS));
    }
}
