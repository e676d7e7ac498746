package vn.hoiam.denunciations;

import java.util.List;
import java.util.Set;
import vn.hoiam.law.StepClock;
import vn.hoiam.texts.Bilingual;

/**
 * A case as one official may see it.
 *
 * @param content null for whoever only holds a key
 * @param account the sender's words as this reader may have them; null with the content
 * @param commune where the denounced work, by today's name; null when none was named
 * @param acts what the reader may do next
 * @param files the places of those that came with it and that this reader may open
 * @param repeats what the denouncer wrote when they turned to the superior, as this reader may have it
 * @param mayPublish whether the reader has to do with what is to be known in public of it
 * @param verifier username of whoever looks into it; null while nobody does
 */
public record CaseSheet(
        Denunciation denunciation,
        Sight.Role role,
        Content content,
        Content.Account account,
        Bilingual commune,
        List<StepLine> lines,
        List<StepClock> clocks,
        Set<DenunciationAct> acts,
        String verifier,
        boolean maySeeKeys,
        List<Integer> files,
        List<Repeat> repeats,
        boolean mayPublish) {}
