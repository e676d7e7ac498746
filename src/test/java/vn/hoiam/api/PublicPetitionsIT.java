package vn.hoiam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

class PublicPetitionsIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private PublicPetitions petitions;
    private PublicLists lists;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        petitions = new PublicPetitions();
        petitions.petitions = office.petitions();
        petitions.attachments = office.attachments();
        petitions.counting = office.counting();
        petitions.visibility = new Visibility();
        lists = new PublicLists();
        lists.released = office.released();
        lists.units = office.units();
        lists.clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void tell_of_an_unreleased_one_only_where_it_lies_and_how_far_it_is() {
        var number = receipt().number();

        assertThat(petitions.get(number)).hasToString("""
                        {"number":"%1$s","unit":{"code":"11953","name":"phường Phố Hiến","nameEn":"Phố Hiến ward"},\
                        "status":"NEW","links":{"self":"/api/v1/petitions/%1$s",\
                        "page":"/petitions/petition?number=%1$s"}}""".formatted(number));
        assertThat(lists.list(Paging.of(null, null), ReleasedQuery.ALL).toString())
                .doesNotContain(number.value());
    }

    @Test
    void tell_of_a_released_one_its_public_wording_its_dates_and_its_reply() {
        var number = receipt().number();
        office.answerAndRelease(number, PHO_HIEN, "Ngày 25/11 sẽ dọn.", "Rác chất đống cạnh cầu.");

        var petition = petitions.get(number);

        assertThat(petition.getString("text")).isEqualTo("Rác chất đống cạnh cầu.");
        assertThat(petition.getString("subject")).isEqualTo("Rác cạnh cầu");
        assertThat(petition.getString("kind")).isEqualTo("feedback");
        assertThat(petition.getString("sector")).isEqualTo("MOI_TRUONG");
        assertThat(petition.getString("urgency")).isEqualTo("ordinary");
        assertThat(petition.getString("notifyDueOn")).isEqualTo("2026-12-08");
        assertThat(petition.getString("replyState")).isEqualTo("ON_TIME");
        assertThat(petition.getString("answeredAt")).isEqualTo("2026-11-23T09:00:00+07:00");
        assertThat(petition.getJsonObject("reply").getString("text")).isEqualTo("Ngày 25/11 sẽ dọn.");
        assertThat(petition.getJsonArray("photos")).isEmpty();
    }

    @Test
    void never_tell_who_wrote_or_where_exactly() {
        var receipt = receipt();
        office.answerAndRelease(receipt.number(), PHO_HIEN, "Ngày 25/11 sẽ dọn.", "Rác chất đống cạnh cầu.");

        var told = petitions.get(receipt.number()).toString() + lists.list(Paging.of(null, null), ReleasedQuery.ALL);

        assertThat(told)
                .contains(receipt.number().value())
                .doesNotContain(
                        "Hường",
                        "0912",
                        "huong@",
                        "An Tảo",
                        "20.64",
                        "106.05",
                        receipt.code().digits(),
                        receipt.code().digits().substring(0, 8),
                        "contact",
                        "place");
    }

    @Test
    void are_listed_page_by_page() {
        for (int each = 0; each < 3; each++) {
            office.answerAndRelease(receipt().number(), PHO_HIEN, "Sẽ dọn.", "Rác số " + each);
        }

        var page = lists.list(Paging.of("1", "2"), ReleasedQuery.ALL);

        assertThat(page.getJsonArray("petitions")).hasSize(2);
        assertThat(page.getInt("total")).isEqualTo(3);
        assertThat(page.getJsonObject("links").getString("next")).isEqualTo("/api/v1/petitions?page=2&size=2");
        assertThat(lists.list(Paging.of("9", "2"), ReleasedQuery.ALL).getJsonArray("petitions"))
                .isEmpty();
    }

    @Test
    void are_unknown_alike_whether_the_number_is_free_or_none_at_all() {
        var free = IntStream.range(0, 100)
                .mapToObj("HA-2026-0000-00%02d"::formatted)
                .map(PetitionNumber::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        var unknown = catchThrowableOfType(NotFound.class, () -> petitions.get(free));
        var malformed = catchThrowableOfType(NotFound.class, () -> new PetitionNumber("' or 1=1 --"));

        assertThat(unknown.textKey()).isEqualTo(malformed.textKey());
        assertThat(unknown.words()).isEqualTo(malformed.words());
    }

    private Receipt receipt() {
        var form = aForm();
        form.setLat(20.6464);
        form.setLng(106.0511);
        return office.intake().submit(SubmissionKey.fresh(), form);
    }
}
