package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.law.StepClock;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.ReceiptCodes;

/** The counter for whoever comes back with the receipt of a denunciation. */
@ApplicationScoped
@Transactional
public class DenunciationFollowUp {

    @Inject
    Denunciations denunciations;

    @Inject
    CaseReading reading;

    @Inject
    ReceiptCodes receipts;

    @Inject
    DenunciationAttempts attempts;

    /** The case the code opens. A wrong code and a locked one are refused; which locators there are is not told. */
    public FollowedCase open(ReceiptCode code) {
        var one = find(code);
        var steps = denunciations.steps(one);
        return new FollowedCase(
                one.kind(),
                one.state(),
                one.cameOn(),
                one.unit().committee(),
                reading.lines(one, steps).stream()
                        .filter(line -> line.act().isTold())
                        .map(StepLine::told)
                        .toList(),
                reading.clocks(one, steps).stream().filter(StepClock::isOpen).toList(),
                reading.recourse(one, steps));
    }

    Denunciation find(ReceiptCode code) {
        if (attempts.isLocked(code.locator())) {
            throw wrong("denunciations.code.locked");
        }
        var known = denunciations.find(code.locator());
        if (!receipts.isGenuine(known.map(Denunciation::codes).orElse(DenunciationIntake.CODES), code)) {
            attempts.failed(code.locator());
            throw wrong("denunciations.code.wrong");
        }
        return known.orElseThrow(() -> wrong("denunciations.code.wrong"));
    }

    private static FaultyEntry wrong(String textKey) {
        return new FaultyEntry(List.of(WrongField.of("code", textKey)));
    }
}
