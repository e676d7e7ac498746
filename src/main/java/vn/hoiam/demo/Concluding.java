package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.denunciations.ActForm;
import vn.hoiam.denunciations.ConclusionForm;
import vn.hoiam.denunciations.DenunciationAct;
import vn.hoiam.denunciations.DenunciationDesk;
import vn.hoiam.denunciations.DenunciationHandling;
import vn.hoiam.denunciations.DenunciationRow;
import vn.hoiam.denunciations.Publishing;

/** Has the officials of the demo work on denunciations. */
@ApplicationScoped
@Transactional
public class Concluding {

    private static final String POSTED_DAYS = "15";

    @Inject
    Roster roster;

    @Inject
    DenunciationDesk desk;

    @Inject
    DenunciationHandling handling;

    @Inject
    Publishing publishing;

    /** The desk that takes them in. */
    List<DenunciationRow> desk() {
        roster.seat("tocao." + Cast.SHOWN);
        return desk.list();
    }

    void act(UUID uid, CSVRecord step, LocalDate day) {
        roster.seat(step.get("official"));
        var act = DenunciationAct.find(step.get("act")).orElseThrow();
        var version = desk.open(uid).denunciation().version();
        switch (act) {
            case PREPARE_PUBLICATION -> publishing.prepare(uid, publication(step, day, version));
            case PUBLISH -> publishing.release(uid, publication(step, day, version));
            default -> handling.act(uid, act, form(step, day, version));
        }
    }

    private static ActForm form(CSVRecord step, LocalDate day, int version) {
        var form = new ActForm();
        form.setVersion(version);
        form.setDay(day.toString());
        form.setDocument(step.get("document"));
        form.setWords(step.get("words"));
        return form;
    }

    private static ConclusionForm publication(CSVRecord step, LocalDate day, int version) {
        var form = new ConclusionForm();
        form.setVersion(version);
        form.setDay(day.toString());
        form.setWords(step.get("words"));
        form.setPlace("Trụ sở Ủy ban nhân dân phường");
        form.setDays(POSTED_DAYS);
        return form;
    }
}
