package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.hoiam.Refusal;

/**
 * The counter where steps inside the office are taken with many cases at once; what a sender is told is said to each alone. Every case is a
 * transaction of its own: what cannot be done with one holds up none of the others.
 */
@ApplicationScoped
public class BulkHandling {

    /** As many as an official can pick. */
    public static final int MOST = 100;

    @Inject
    Charging charging;

    @Inject
    Noting noting;

    /** Gives cases, each as it was seen, into the hands of an official; to nobody where the name is empty. Tells what was left. */
    public List<BulkLeft> give(Map<PetitionNumber, Integer> seen, String username) {
        return each(seen, (number, version) -> charging.give(number, version, username));
    }

    /** Notes the same beside each of them. Tells what was left. */
    public List<BulkLeft> note(Map<PetitionNumber, Integer> seen, String words) {
        Noting.check(words);
        return each(seen, (number, version) -> noting.note(number, version, words));
    }

    private static List<BulkLeft> each(Map<PetitionNumber, Integer> seen, BiConsumer<PetitionNumber, Integer> step) {
        var left = new ArrayList<BulkLeft>();
        seen.forEach((number, version) -> {
            try {
                step.accept(number, version);
            } catch (Refusal why) {
                left.add(new BulkLeft(number, why.textKey(), List.of(why.words())));
            }
        });
        return left;
    }
}
