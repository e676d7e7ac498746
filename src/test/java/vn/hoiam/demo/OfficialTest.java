package vn.hoiam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.ReleaseFile;

/** Who works in the demo. */
class OfficialTest {

    private static final List<String> COMMUNES = List.of("11953", "12205");

    private final List<Official> all = Official.all(COMMUNES, new Names());

    @Test
    void
            are_a_clerk_and_a_leader_for_each_commune_and_the_province_four_over_all_those_of_denunciations_and_planners() {
        assertThat(all)
                .extracting(Official::username)
                .containsExactly(
                        "quantri",
                        "thanhtra",
                        "dieuphoi",
                        "canbo.11953",
                        "lanhdao.11953",
                        "canbo.12205",
                        "lanhdao.12205",
                        "tocao.11953",
                        "tocao",
                        "giukhoa1",
                        "giukhoa2",
                        "canbo.33",
                        "lanhdao.33",
                        "congkhai",
                        "kehoach",
                        "kehoach.11953");
    }

    @Test
    void sign_what_others_have_drafted() {
        assertThat(all)
                .noneMatch(official -> official.duties().containsAll(List.of(DutyKind.HANDLER, DutyKind.LEADER)));
    }

    @Test
    void bear_the_same_names_at_every_first_start() {
        assertThat(Official.all(COMMUNES, new Names())).isEqualTo(all);
    }

    @Test
    void are_those_whom_the_console_names() {
        var named = new ReleaseFile("/db/demo/accounts.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" ")[0])
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(all).extracting(Official::username).containsAll(named);
    }
}
