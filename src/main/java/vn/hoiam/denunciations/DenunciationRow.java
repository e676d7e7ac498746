package vn.hoiam.denunciations;

import java.time.LocalDate;
import java.util.UUID;
import vn.hoiam.law.StepClock;
import vn.hoiam.texts.Bilingual;

/** A case as a line of the list: nothing of what it is about. {@code next} is null when nothing is due. */
public record DenunciationRow(
        UUID uid,
        String shortName,
        DenunciationKind kind,
        DenunciationState state,
        LocalDate cameOn,
        Bilingual unit,
        Sight.Role role,
        StepClock next) {}
