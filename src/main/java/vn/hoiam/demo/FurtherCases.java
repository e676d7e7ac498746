package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.calendar.Now;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.files.HandedOver;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.Printing;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.store.ReleaseFile;

/** Petitions of every further kind, as told in {@code db/demo/cases.csv} and {@code steps.csv}: some at each lawful end. */
@ApplicationScoped
@Transactional
public class FurtherCases {

    private static final String PROVINCE = "33";
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int DAYS_SINCE_KNOWN = 20;

    @Inject
    DemoClock clock;

    @Inject
    FurtherSenders senders;

    @Inject
    FurtherActing officials;

    @Inject
    Printing printing;

    @Inject
    Enclosing counter;

    @PersistenceContext
    EntityManager em;

    /** Plays all of them; the days are counted back from today. */
    public void perform(LocalDate today) {
        var steps = new ReleaseFile("/db/demo/steps.csv").rows();
        for (var row : new ReleaseFile("/db/demo/cases.csv").rows()) {
            var mine = steps.stream()
                    .filter(step -> step.get("case").equals(row.get("case")))
                    .toList();
            perform(row, mine, today);
            em.flush();
            em.clear();
        }
    }

    private void perform(CSVRecord row, List<CSVRecord> steps, LocalDate today) {
        clock.set(morning(today, row, 0));
        var receipt = senders.send(form(row, day(today, row)));
        var minutes = 0;
        for (var step : steps) {
            minutes += 10;
            clock.set(morning(today, step, minutes));
            if (step.get("official").isEmpty()) {
                senders.act(receipt, step);
            } else {
                officials.act(receipt.number(), step, day(today, step), scan(receipt, step));
            }
        }
    }

    /** The paper the citizen printed; in the demo nobody can sign it. */
    private Bundle scan(Receipt receipt, CSVRecord step) {
        if (!step.get("act").equals("TAKE_SIGNED")) {
            return Bundle.NONE;
        }
        var paper = printing.own(receipt.code());
        return counter.enclose(
                Bundle.NONE,
                List.of(new HandedOver("don-da-ky.pdf", paper.length, () -> new ByteArrayInputStream(paper))));
    }

    private static PetitionForm form(CSVRecord row, LocalDate day) {
        var form = new PetitionForm();
        form.setKind(row.get("kind"));
        form.setSector(row.get("sector"));
        form.setSubject(row.get("subject"));
        form.setText(row.get("text"));
        form.setUnit(row.get("unit").equals(PROVINCE) ? null : row.get("unit"));
        form.setName(row.get("name"));
        form.setPhone(row.get("phone"));
        for (var said : row.get("particulars").split("\\|")) {
            var at = said.indexOf('=');
            if (at > 0) {
                form.getSaid().put(said.substring(0, at), said.substring(at + 1));
            }
        }
        form.getSaid().put("knownOn", day.minusDays(DAYS_SINCE_KNOWN).toString());
        return form;
    }

    private static LocalDate day(LocalDate today, CSVRecord row) {
        return today.minusDays(Long.parseLong(row.get("days_ago")));
    }

    private static Instant morning(LocalDate today, CSVRecord row, int minutes) {
        return day(today, row)
                .atTime(MORNING.plusMinutes(minutes))
                .atZone(Now.VIETNAM)
                .toInstant();
    }
}
