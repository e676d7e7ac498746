package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.calendar.Now;
import vn.hoiam.denunciations.DenouncingAgain;
import vn.hoiam.denunciations.DenunciationForm;
import vn.hoiam.denunciations.DenunciationIntake;
import vn.hoiam.denunciations.DenunciationRow;
import vn.hoiam.denunciations.RepeatForm;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.store.ReleaseFile;

/** Denunciations as told in {@code db/demo/denunciations.csv}: one concluded and published, one denounced again. */
@ApplicationScoped
@Transactional
public class Denouncing {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    /** What it is known by on either side of the desk. */
    private record Known(ReceiptCode code, UUID uid) {}

    @Inject
    DemoClock clock;

    @Inject
    DenunciationIntake intake;

    @Inject
    DenouncingAgain again;

    @Inject
    Concluding officials;

    @PersistenceContext
    EntityManager em;

    void perform(LocalDate today) {
        var known = new HashMap<String, Known>();
        for (var step : new ReleaseFile("/db/demo/denunciations.csv").rows()) {
            var day = today.minusDays(Long.parseLong(step.get("days_ago")));
            clock.set(day.atTime(AFTERNOON).atZone(Now.VIETNAM).toInstant());
            perform(step, day, known);
            em.flush();
            em.clear();
        }
    }

    private void perform(CSVRecord step, LocalDate day, Map<String, Known> known) {
        var one = known.get(step.get("case"));
        switch (step.get("act")) {
            case "SUBMIT" -> {
                var before = officials.desk().stream().map(DenunciationRow::uid).collect(Collectors.toSet());
                var code = intake.submit(SubmissionKey.fresh(), form(step)).code();
                var uid = officials.desk().stream()
                        .map(DenunciationRow::uid)
                        .filter(other -> !before.contains(other))
                        .findFirst()
                        .orElseThrow();
                known.put(step.get("case"), new Known(code, uid));
            }
            case "REPEAT" -> again.repeat(one.code(), again(step));
            default -> officials.act(one.uid(), step, day);
        }
    }

    private static RepeatForm again(CSVRecord step) {
        var form = new RepeatForm();
        form.setAct(step.get("act"));
        form.setWhy(step.get("words"));
        return form;
    }

    private static DenunciationForm form(CSVRecord step) {
        var form = new DenunciationForm();
        form.setKind("denunciation");
        form.setAccused("Lương Văn Mẫu");
        form.setBody("COMMUNE_STAFF");
        form.setCommune(Cast.SHOWN);
        form.setWhat(step.get("words"));
        form.setWhen("trong năm nay");
        form.setName("Tạ Thị Thử");
        form.setAddress("Số 4 ngõ 18, phường Phố Hiến");
        return form;
    }
}
