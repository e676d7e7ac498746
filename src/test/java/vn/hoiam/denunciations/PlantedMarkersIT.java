package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Words nobody else would write are denounced, then looked for in every column of the database. */
class PlantedMarkersIT {

    private static final String COMMUNE = "11953";
    private static final String PROVINCE = "province";
    private static final List<String> MARKERS = List.of(
            "Dấunộidung",
            "Dấungười",
            "Dấudanhtính",
            "Dấuđịachỉ",
            "dau.thu@example.vn",
            "0987 111 222",
            "Dấulờicơquan",
            "77-DẤU/QĐ",
            "Dấulýdo",
            "Dấutốcáotiếp",
            "Dấubáocáo",
            "Dấuthụlýlại",
            "Dấucôngkhai",
            "Dấugỡbỏ");

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Bureau bureau;

    @BeforeEach
    void opens() {
        bureau = new Bureau(database.em());
    }

    @Test
    void stand_nowhere_in_the_database() {
        var form = DenunciationSamples.aForm();
        form.setAccused("Lại Văn Dấungười");
        form.setWhat("Dấunộidung: ông Lại Văn Dấungười đòi tiền tôi, Đoàn Thị Dấudanhtính, số 0987 111 222.");
        form.setEvidence("Dấunộidung");
        form.setName("Đoàn Thị Dấudanhtính");
        form.setAddress("Ngõ Dấuđịachỉ, phường Phố Hiến");
        form.setPhone("0987 111 222");
        form.setEmail("dau.thu@example.vn");
        var key = SubmissionKey.fresh();
        var receipt = bureau.intake.submit(key, form);
        var uid = bureau.find(receipt.code()).uid();
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE)
                .act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-16"));
        var refusal = DenunciationSamples.on("2026-11-16", "NO_BASIS");
        refusal.setDocument("77-DẤU/QĐ");
        refusal.setWords("Dấulờicơquan");
        bureau.act(uid, DenunciationAct.REFUSE, refusal);
        bureau.as(DutyKind.KEY_HOLDER, COMMUNE).identities.ask(uid, "Dấulýdo");
        database.em().flush();

        denounceAgain(form);

        for (var marker : MARKERS) {
            assertThat(columnsWith(marker)).as(marker).isEmpty();
        }
        assertThat(columnsWith(receipt.code().digits())).isEmpty();
        assertThat(columnsWith(key.value())).as("key of the form").isEmpty();
    }

    /** Another of the same words, which comes to be late, then is resolved, and is denounced again both times. */
    private void denounceAgain(DenunciationForm form) {
        var code = bureau.intake.submit(SubmissionKey.fresh(), form).code();
        var uid = bureau.find(code).uid();
        bureau.as(DutyKind.LEADER, COMMUNE).act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-16"));
        bureau.act(uid, DenunciationAct.ACCEPT, written("2026-11-16", "Dấulờicơquan"));
        bureau.at("2026-12-21T02:00:00Z");
        bureau.repeat(code, DenunciationAct.REPEAT_OVERDUE, "Dấutốcáotiếp của Đoàn Thị Dấudanhtính");
        bureau.as(DutyKind.LEADER, PROVINCE)
                .act(uid, DenunciationAct.DEMAND_REPORT, written("2026-12-21", "Dấubáocáo"));
        bureau.as(DutyKind.LEADER, COMMUNE).act(uid, DenunciationAct.REPORT, written("2026-12-21", "Dấubáocáo"));
        bureau.act(uid, DenunciationAct.CONCLUDE, written("2026-12-21", "Dấulờicơquan"));
        bureau.prepare(uid, "Dấucôngkhai");
        bureau.as(DutyKind.LEADER, COMMUNE).release(uid);
        var withdrawal = bureau.conclusion(uid, null);
        withdrawal.setReason("Dấugỡbỏ");
        bureau.publishing.withdraw(uid, withdrawal);
        bureau.repeat(code, DenunciationAct.REPEAT, "Dấutốcáotiếp của Đoàn Thị Dấudanhtính");
        var anew = written("2026-12-21", "Dấuthụlýlại");
        anew.setGround("LEFT_OUT");
        bureau.as(DutyKind.LEADER, PROVINCE).act(uid, DenunciationAct.TAKE_UP_AGAIN, anew);
        database.em().flush();
    }

    private static ActForm written(String day, String words) {
        var form = DenunciationSamples.on(day);
        form.setDocument("77-DẤU/QĐ");
        form.setWords(words);
        return form;
    }

    /** What finds nothing must be able to find something. */
    @Test
    void would_be_found_where_somebody_wrote_them_into_a_petition() {
        var petition = PetitionSamples.aForm();
        petition.setText("Dấunộidung của một phản ánh");

        new Office(database.em()).handIn(petition);
        database.em().flush();

        assertThat(columnsWith("Dấunộidung")).contains("petition.text");
    }

    private List<String> columnsWith(String marker) {
        var found = new ArrayList<String>();
        for (var column : columns()) {
            var place = column[2].equals("bytea")
                    ? "position(?1 in %s) > 0".formatted(column[1])
                    : "position(?1 in cast(%s as text)) > 0".formatted(column[1]);
            var hits = database.em()
                    .createNativeQuery("select count(*) from %s where %s".formatted(column[0], place))
                    .setParameter(1, column[2].equals("bytea") ? marker.getBytes(StandardCharsets.UTF_8) : marker)
                    .getSingleResult();
            if (((Number) hits).longValue() > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    /** All of them the role that serves may read; what it may not read it cannot have written. */
    private List<String[]> columns() {
        List<?> rows = database.em().createNativeQuery("""
                        select quote_ident(c.table_name), quote_ident(c.column_name), c.data_type
                        from information_schema.columns c
                        where c.table_schema = 'public'
                          and has_column_privilege(quote_ident(c.table_name), c.column_name, 'select')
                        """).getResultList();
        return rows.stream()
                .map(row -> Stream.of((Object[]) row).map(String.class::cast).toArray(String[]::new))
                .toList();
    }
}
