package vn.hoiam.denunciations;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.law.StepClock;
import vn.hoiam.texts.Bilingual;

/** What whoever holds the receipt code is told: how far it is, by when, and what the office says. Nothing of what they wrote. */
public record FollowedCase(
        DenunciationKind kind,
        DenunciationState state,
        LocalDate cameOn,
        Bilingual committee,
        List<StepLine> lines,
        List<StepClock> dues,
        Recourse recourse) {}
