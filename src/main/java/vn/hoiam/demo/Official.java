package vn.hoiam.demo;

import static vn.hoiam.accounts.DutyKind.ADMIN;
import static vn.hoiam.accounts.DutyKind.COORDINATOR;
import static vn.hoiam.accounts.DutyKind.DENUNCIATION_RECEIVER;
import static vn.hoiam.accounts.DutyKind.HANDLER;
import static vn.hoiam.accounts.DutyKind.INSPECTOR;
import static vn.hoiam.accounts.DutyKind.INTAKE;
import static vn.hoiam.accounts.DutyKind.KEY_HOLDER;
import static vn.hoiam.accounts.DutyKind.LEADER;
import static vn.hoiam.accounts.DutyKind.PLANNER;
import static vn.hoiam.accounts.DutyKind.PUBLISHER;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.hoiam.accounts.DutyKind;

/**
 * Somebody who works in the demo.
 *
 * @param unit the commune’s code; null for the province
 */
public record Official(String username, String name, String unit, List<DutyKind> duties) {

    static final String COORDINATOR_NAME = "dieuphoi";

    private static final String PROVINCE = "33";

    public Official {
        duties = List.copyOf(duties);
    }

    static String clerkOf(String commune) {
        return "canbo." + commune;
    }

    static String leaderOf(String commune) {
        return "lanhdao." + commune;
    }

    /** Everybody, the administrator first, since only an administrator opens further accounts. */
    static List<Official> all(List<String> communes, Names names) {
        var chance = new SplittableRandom(33);
        var all = new ArrayList<Official>();
        all.add(new Official("quantri", names.anybody(chance), null, List.of(ADMIN)));
        all.add(new Official("thanhtra", names.anybody(chance), null, List.of(INSPECTOR)));
        all.add(new Official(COORDINATOR_NAME, names.anybody(chance), null, List.of(COORDINATOR)));
        for (var commune : communes) {
            all.add(new Official(
                    clerkOf(commune), names.anybody(chance), commune, List.of(INTAKE, HANDLER, PUBLISHER)));
            all.add(new Official(leaderOf(commune), names.anybody(chance), commune, List.of(LEADER)));
        }
        all.addAll(ofDenunciations(names, chance));
        // The province’s own body decides second complaints and hears feedback on regulations.
        all.add(new Official(clerkOf(PROVINCE), names.anybody(chance), null, List.of(INTAKE, HANDLER)));
        all.add(new Official(leaderOf(PROVINCE), names.anybody(chance), null, List.of(LEADER)));
        all.add(new Official("congkhai", names.anybody(chance), null, List.of(PUBLISHER)));
        all.add(new Official("kehoach", names.anybody(chance), null, List.of(PLANNER)));
        all.add(new Official("kehoach." + Cast.SHOWN, names.anybody(chance), Cast.SHOWN, List.of(PLANNER)));
        return all;
    }

    /** Who receives denunciations in the commune that is shown and at the province, and the two who hold the keys to names. */
    private static List<Official> ofDenunciations(Names names, SplittableRandom chance) {
        return List.of(
                new Official("tocao." + Cast.SHOWN, names.anybody(chance), Cast.SHOWN, List.of(DENUNCIATION_RECEIVER)),
                new Official("tocao", names.anybody(chance), null, List.of(DENUNCIATION_RECEIVER)),
                new Official("giukhoa1", names.anybody(chance), null, List.of(KEY_HOLDER)),
                new Official("giukhoa2", names.anybody(chance), null, List.of(KEY_HOLDER)));
    }
}
