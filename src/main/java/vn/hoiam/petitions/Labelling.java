package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.papers.Csv;
import vn.hoiam.proposals.Proposals;

/**
 * Keeps what officers correct, so that the proposals can learn from it. No text is kept with it, and a petition that goes behind
 * the wall takes its labels along.
 */
@ApplicationScoped
@Transactional
public class Labelling {

    @Inject
    Clock clock;

    @Inject
    ClassificationLabels labels;

    @Inject
    Jurisdiction jurisdiction;

    void hear(@Observes Correction correction) {
        labels.add(correction, Proposals.edition(), clock.instant());
    }

    /**
     * What was corrected in petitions that everybody may read, as a table for learning: the public wording, masked once more. Of
     * what nobody released nothing leaves the portal, whoever asks.
     */
    public byte[] export() {
        jurisdiction.mustAdministerProvince();
        return Csv.of(
                LabelledText.COLUMNS,
                labels.ofReleased().map(LabelledText::masked).toList());
    }
}
