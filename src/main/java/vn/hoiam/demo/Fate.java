package vn.hoiam.demo;

import java.util.ArrayList;
import java.util.List;

/** How far a petition of the demo has come, and whether in time. */
public record Fate(Stage stage, boolean late) {

    /** The states of a petition, and three that the state alone does not tell apart. */
    public enum Stage {
        NEW,
        FORWARDED,
        RECEIVED,
        NEED_INFO,
        HEARD,
        SENT_BACK,
        DRAFT_REPLY,
        ANSWERED,
        RATED;

        boolean isOpen() {
            return compareTo(ANSWERED) < 0;
        }
    }

    /** The full desk of the commune that is shown to visitors. */
    static List<Fate> ofShownCommune() {
        var fates = new ArrayList<Fate>();
        add(fates, Stage.NEW, 3, 1);
        add(fates, Stage.FORWARDED, 2, 0);
        add(fates, Stage.RECEIVED, 3, 1);
        add(fates, Stage.NEED_INFO, 3, 1);
        add(fates, Stage.HEARD, 2, 0);
        add(fates, Stage.SENT_BACK, 2, 0);
        add(fates, Stage.DRAFT_REPLY, 3, 1);
        add(fates, Stage.ANSWERED, 3, 1);
        add(fates, Stage.RATED, 4, 0);
        return fates;
    }

    /** Everywhere else most petitions are answered, and most of them in time. */
    static List<Fate> elsewhere() {
        var fates = new ArrayList<Fate>();
        add(fates, Stage.NEW, 20, 3);
        add(fates, Stage.FORWARDED, 10, 1);
        add(fates, Stage.RECEIVED, 18, 5);
        add(fates, Stage.NEED_INFO, 14, 3);
        add(fates, Stage.HEARD, 8, 2);
        add(fates, Stage.SENT_BACK, 8, 2);
        add(fates, Stage.DRAFT_REPLY, 17, 4);
        add(fates, Stage.ANSWERED, 80, 18);
        add(fates, Stage.RATED, 100, 12);
        return fates;
    }

    private static void add(List<Fate> fates, Stage stage, int count, int late) {
        for (int i = 0; i < count; i++) {
            fates.add(new Fate(stage, i < late));
        }
    }
}
