package vn.hoiam.denunciations;

import java.util.List;
import java.util.Set;
import vn.hoiam.law.StepClock;

/**
 * What is to be known in public of a conclusion, as an official of the desk sees it.
 *
 * @param pending what was typed and waits for a second person; null when nothing does
 * @param isOwn whether whoever looks typed it, and so cannot release it
 * @param standing what stands in public; null when nothing does
 * @param clocks by when it had to be published, and how that was kept
 */
public record PublicationSheet(
        Denunciation denunciation,
        ConclusionText pending,
        boolean isOwn,
        PublishedConclusion standing,
        List<StepClock> clocks,
        Set<DenunciationAct> acts) {}
