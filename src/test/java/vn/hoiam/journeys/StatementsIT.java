package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.calendar.Now;

/** No page and no call asks the database more than ten things, with all demo data in it. */
class StatementsIT {

    static final int MOST = 10;

    private static Statements statements;

    // Who brings a cookie is shown nothing that was drawn for another.
    private final Wire wire = Wire.to(LivePortal.shared()).with("Cookie", "known=1");
    private final Map<String, List<String>> asked = new TreeMap<>();

    @BeforeAll
    static void listen() {
        statements = Statements.of(LivePortal.shared());
    }

    @AfterAll
    static void stopListening() throws Exception {
        statements.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/petitions/submit",
                "/petitions/follow",
                "/petitions/messages",
                "/petitions/waiting",
                "/petitions/published",
                "/petitions/decisions",
                "/search",
                "/en/search?q=duong&page=2",
                "/search?q=r%C3%A1c&unit=11953&sector=MOI_TRUONG&kind=feedback&state=ANSWERED&late=1&from=2026-01-01",
                "/search?q=quyet+dinh+papi",
                "/search/completions?q=den+d",
                "/denunciations/conclusions",
                "/petitions/published?unit=11953&state=ANSWERED&late=1&q=r%C3%A1c&page=2",
                "/petitions/map",
                "/en/petitions/map?unit=11953&state=ANSWERED&late=1&q=r%C3%A1c",
                "/indicators/units",
                "/indicators/units?sort=n&period=DAYS_30",
                "/indicators/unit?code=11953",
                "/en/indicators/unit?code=11989&since=2023-04-26",
                "/guide",
                "/guide?said=decision.own.not_yet",
                "/plans",
                "/plans/plan?number=PAPI-2023",
                "/en/plans/plan?number=PAPI-2023&lead=SO_NOI_VU&quarter=3",
                "/plans/task?number=PAPI-2023&task=1",
                "/plans/children?number=PAPI-2023",
                "/plans/results",
                "/deadlines",
                "/en/deadlines?step=feedback.service_target&from=2026-11-20&sector=DIEN_NUOC",
                "/deadlines/rules",
                "/deadlines/calendar",
                "/deadlines/download?part=rules",
                "/api/v1/petitions?unit=11953&late=true",
                "/api/v1/units/11953/figures",
                "/api/v1/units/figures.csv",
                "/account/sign-in",
                "/account/my-petitions",
                "/no-such-page",
                "/api/v1/units",
                "/api/v1/sectors",
                "/api/v1/petitions",
                "/api/v1/petitions?size=100",
                "/api/v1/petitions?page=2",
                "/api/v1/openapi.json"
            })
    void few_for_a_public_page(String path) {
        assertThat(wire.get(path).status()).isLessThan(500);

        count(path, () -> wire.get(path));

        assertFew();
    }

    @Test
    void few_for_a_released_petition() {
        var number = Api.json(wire.get(Api.PETITIONS))
                .getJsonArray("petitions")
                .getJsonObject(0)
                .getString("number");
        for (var path : List.of(
                "/petitions/petition?number=" + number,
                "/petitions/support?number=" + number,
                Api.PETITIONS + "/" + number)) {
            assertThat(wire.get(path).status()).isEqualTo(200);

            count(path, () -> wire.get(path));
        }

        assertFew();
    }

    @Test
    void few_for_a_folder_with_petitions() throws Exception {
        var link = FolderOwner.linkFor(wire, "it." + System.nanoTime() + "@example.vn");
        count("the page of a link", () -> wire.get(link));
        var opened = FolderOwner.use(wire, link).header("Set-Cookie").orElseThrow();
        var owner = wire.with("Cookie", opened.substring(0, opened.indexOf(';')));
        for (int i = 0; i < 5; i++) {
            var code = Api.ticket(new Api(wire).submit(ApiIT.key(), Api.petition("Rác ở bờ sông")))
                    .code();
            WireForm.of(owner.get(FolderOwner.PAGE), "add")
                    .with("code", code)
                    .with("put", "put")
                    .post(owner);
        }
        assertThat(owner.get(FolderOwner.PAGE).body().split("class=\"case\"")).hasSize(6);

        count(FolderOwner.PAGE, () -> owner.get(FolderOwner.PAGE));

        assertFew();
    }

    @ParameterizedTest
    @CsvSource({"canbo.11953", "lanhdao.11953", "dieuphoi", "thanhtra"})
    void few_for_an_inbox_and_every_case_on_its_first_page(String username) {
        var official = Sessions.of(wire, username);
        for (var tab : List.of(
                "MINE",
                "OPEN",
                "OVERDUE",
                "DUE_SOON",
                "WAITING",
                "FROM_SENDER",
                "WITH_SENDER",
                "UNSIGNED",
                "TO_SIGN",
                "TO_DECIDE",
                "ELSEWHERE",
                "CLOSED",
                "TO_RELEASE")) {
            var inbox = Desk.INBOX + "?tab=" + tab;
            assertThat(official.get(inbox).status()).isEqualTo(200);

            var page = count(tab, () -> official.get(inbox));
            Pattern.compile("/desk/petitions/handle\\?number=HA-\\d{4}-\\d{4}-\\d{4}")
                    .matcher(page.body())
                    .results()
                    .limit(3)
                    .forEach(found -> count("a case of " + tab, () -> official.get(found.group())));
        }
        for (var search : List.of(
                Desk.INBOX + "?q=duong",
                "/desk/search",
                "/desk/search?q=duong&order=DUE",
                "/desk/search?q=rac&unit=11953&open=1&late=1&from=2026-01-01")) {
            assertThat(official.get(search).status()).isEqualTo(200);
            count(search, () -> official.get(search));
        }

        assertFew();
    }

    @Test
    void few_for_what_is_done_with_several_cases_and_with_filters() {
        var clerk = Sessions.of(wire, "canbo.11953");
        var numbers = Pattern.compile("HA-\\d{4}-\\d{4}-\\d{4}")
                .matcher(clerk.get(Desk.INBOX).body())
                .results()
                .map(found -> "number=" + found.group())
                .distinct()
                .toList();
        for (var path : List.of(
                "/desk/petitions/bulk?" + String.join("&", numbers),
                "/desk/petitions/charge?" + numbers.get(0),
                "/desk/letters/case?" + numbers.get(0),
                "/desk/petitions/urgency?" + numbers.get(0),
                "/desk/petitions/reclassify?" + numbers.get(0),
                "/desk/petitions/filters?tab=OPEN&sector=MOI_TRUONG",
                Desk.INBOX + "?tab=OPEN&sector=MOI_TRUONG&kind=feedback&urgency=urgent&due=2026-12-01")) {
            assertThat(clerk.get(path).status()).isEqualTo(200);

            count(path, () -> clerk.get(path));
        }

        assertThat(numbers).hasSizeGreaterThan(9);
        assertFew();
    }

    @Test
    void few_for_plans_that_units_owe_after_one_above() throws Exception {
        var parent = Planners.issued(LivePortal.shared(), 2031);
        var child = Planners.draftedAfter(LivePortal.shared(), parent);
        for (var planner : List.of(Planners.OF_WARD, Planners.OF_PROVINCE)) {
            var official = Sessions.of(wire, planner, "/desk/plans");
            for (var path : List.of(
                    "/desk/plans",
                    "/desk/plans/wording?for=11953&after=" + parent,
                    "/desk/plans/plan?number=" + child,
                    "/desk/plans/wording?number=" + child,
                    "/desk/plans/ties?number=" + child)) {
                assertThat(official.get(path).status()).isEqualTo(200);
                count(planner + " " + path, () -> official.get(path));
            }
        }
        for (var path : List.of(
                "/plans/plan?number=" + parent,
                "/plans/children?number=" + parent,
                "/en/plans/children?number=" + parent + "&state=OWING")) {
            assertThat(wire.get(path).status()).isEqualTo(200);
            count(path, () -> wire.get(path));
        }

        assertFew();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/indicators/figures",
                "/desk/indicators/figures?unit=11953&by=DIMENSION&dimension=6&sort=share",
                "/desk/indicators/cases?figure=OPEN_OVERDUE",
                "/desk/indicators/cases?figure=FORWARDED_OUT&unit=11953&dimension=3.2",
                "/desk/indicators/download?format=csv",
                "/desk/indicators/download?format=xlsx&by=DIMENSION"
            })
    void few_for_the_figures_of_an_inspector(String path) {
        var inspector = Sessions.of(wire, "thanhtra");
        assertThat(inspector.get(path).status()).isEqualTo(200);

        count(path, () -> inspector.get(path));

        assertFew();
    }

    @Test
    void few_for_an_administrator_who_enters_a_result_and_corrects_it() {
        var admin = Sessions.of(wire, "quantri");
        enter(admin, "", "enter", Map.of("year", "2015", "dimension", "1", "score", "5.1", "source", "Báo cáo"));
        enter(admin, "", "enter", Map.of("year", "2016", "dimension", "1", "score", "5.2", "source", "Báo cáo"));
        enter(admin, "?correct=2016-1", "correct", Map.of("score", "5.3", "source", "Báo cáo"));

        assertFew();
    }

    @Test
    void few_for_an_administrator_who_reads_the_calendar_and_sees_what_a_day_off_would_move() {
        var admin = Sessions.of(wire, "quantri");
        var address = "/desk/administration/calendar";
        admin.get(address);
        var form = WireForm.of(count("calendar", () -> admin.get(address)), "many")
                .with("rows", CalendarJourney.table(CalendarJourney.dayAhead()))
                .with("look-many", "look-many");

        assertThat(count("preview", () -> form.post(admin)).body()).contains("id=\"changes\"");

        assertFew();
    }

    @Test
    void few_for_the_documents_of_a_case_and_the_templates_of_a_unit() {
        var clerk = Sessions.of(wire, "canbo.11953");
        var number = DocumentsJourney.caseWithDocuments(clerk);
        for (var official : List.of("canbo.11953", "lanhdao.11953", "thanhtra")) {
            var wired = Sessions.of(wire, official);
            for (var path : List.of(
                    "/desk/documents/case?number=" + number,
                    "/desk/documents/document?number=" + number + "&document=1")) {
                assertThat(wired.get(path).status()).isEqualTo(200);
                count(official + " " + path, () -> wired.get(path));
            }
        }
        for (var path : List.of(
                "/files/documents/docx?number=" + number + "&document=1",
                "/files/documents/pdf?number=" + number + "&document=1",
                "/desk/documents/templates",
                "/desk/documents/template?unit=11953&template=complaint.acceptance")) {
            assertThat(clerk.get(path).status()).isEqualTo(200);
            count(path, () -> clerk.get(path));
        }

        assertFew();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/administration/accounts",
                "/desk/administration/accounts?q=an+thi&page=1",
                "/desk/administration/account?username=canbo.11953",
                "/en/desk/administration/open-account",
                "/desk/password",
                SectorsJourney.SECTORS,
                SectorsJourney.LAND,
                "/desk/administration/units",
                "/desk/administration/units?q=khoai&state=FORMER",
                "/desk/administration/units?state=CHANGING",
                MergerJourney.MERGER,
                "/desk/administration/unit?code=12094&from=2023-04-26",
                "/desk/administration/hamlets",
                "/desk/administration/hamlets?unit=11995",
                "/desk/administration/import-hamlets?unit=11995",
                "/desk/administration/export-hamlets?unit=11995",
                "/desk/administration/export-labels",
                "/desk/letters",
                "/desk/recounts"
            })
    void few_for_an_administrator(String path) {
        var admin = Sessions.of(wire, "quantri");
        assertThat(admin.get(path).status()).isEqualTo(200);

        count(path, () -> admin.get(path));

        assertFew();
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.11953, /desk/petitions/phrases",
        "canbo.11953, /desk/letters",
        "lanhdao.11953, /desk/digest",
        "dieuphoi, /desk/digest",
        "dieuphoi, /desk/escalated",
        "dieuphoi, /desk/routing/rules",
        "dieuphoi, /desk/routing/rule",
        "dieuphoi, /desk/routing/rule?code=duong-tinh&from=2025-07-01",
        "lanhdao.11953, /desk/delegations",
    })
    void few_for_who_writes_and_signs_replies(String username, String path) {
        var official = Sessions.of(wire, username);
        assertThat(official.get(path).status()).isEqualTo(200);

        count(path, () -> official.get(path));

        assertFew();
    }

    @Test
    void few_for_a_coordinator_who_tries_a_rule_enters_it_and_takes_it_back() {
        var coordinator = Sessions.of(wire, "dieuphoi");
        var form = RoutingJourney.filled(coordinator, "Đường Điện Biên thử");
        var tried = count("trial", () -> form.post(coordinator));
        assertThat(tried.body()).contains("id=\"moves\"");
        var confirm = WireForm.of(tried, "act").with("confirm", "confirm");
        assertThat(count("enter", () -> confirm.post(coordinator)).status()).isIn(302, 303);

        var rule = "/desk/routing/rule?code=duong-dien-bien-thu&from=" + RoutingJourney.DAY;
        var drop = WireForm.of(coordinator.get(rule), "planned").with("act-drop", "drop");
        assertThat(count("drop", () -> drop.post(coordinator)).status()).isIn(302, 303);

        assertFew();
    }

    @Test
    void few_for_an_administrator_who_plans_a_service_target_and_takes_it_back() {
        var admin = Sessions.of(wire, "quantri");
        var form = WireForm.of(admin.get(SectorsJourney.LAND), "set")
                .with("kind", "feedback")
                .with("length", "9")
                .with("from", LocalDate.now(Now.VIETNAM).plusDays(9).toString())
                .with("act-set", "set");
        assertThat(count("set", () -> form.post(admin)).status()).isIn(302, 303);

        var drop = WireForm.of(admin.get(SectorsJourney.LAND), "planned").with("kinds:0:later:0:drop-target", "drop");
        assertThat(count("drop", () -> drop.post(admin)).status()).isIn(302, 303);

        assertFew();
    }

    @Test
    void few_for_an_administrator_who_enters_a_merger_and_takes_it_back() {
        var admin = Sessions.of(wire, "quantri");
        var form = MergerJourney.filled(admin, "12073", "12994", "Yên Mỹ Mới");
        var page = count("preview", () -> form.post(admin));
        var confirm = WireForm.of(page, "act").with("confirm", "confirm");
        statements.untilHandedOver(
                () -> assertThat(confirm.post(admin).status()).isIn(302, 303));
        var list = count("list", () -> admin.get(MergerJourney.MERGER));
        var address = MergerJourney.planned(list, "Yên Mỹ Mới");
        var drop = WireForm.of(count("read", () -> admin.get(address)), "drop").with("act-drop", "drop");
        statements.untilHandedOver(() -> assertThat(drop.post(admin).status()).isIn(302, 303));

        assertFew();
    }

    @Test
    void few_for_what_is_told_of_tasks() throws Exception {
        var plan = PromisedTasks.publish();
        var leader = Sessions.of(wire, "lanhdao.11953");
        for (var told : List.of("Đã treo bảng.", "Đã phát loa.")) {
            var form = WireForm.of(leader.get(plan.progress(1)), "tell")
                    .with("tell:state", "state-STARTED:STARTED")
                    .with("asOf", LocalDate.now(Now.VIETNAM).toString())
                    .with("note", told)
                    .with("act-tell", "tell");
            assertThat(count("tell", () -> form.post(leader)).status()).isIn(302, 303);
        }
        for (var path : List.of(plan.doing(), plan.progress(1), "/desk/plans/plan?number=" + plan.number())) {
            assertThat(count(path, () -> leader.get(path)).status()).isEqualTo(200);
        }
        for (var path : List.of(plan.plan(), plan.task(1), plan.task(2))) {
            assertThat(count(path, () -> wire.get(path)).status()).isEqualTo(200);
        }

        assertFew();
    }

    private void enter(Wire admin, String query, String button, Map<String, String> words) {
        var form = WireForm.of(count("results" + query, () -> admin.get("/desk/plans/results" + query)), "act");
        for (var word : words.entrySet()) {
            form = form.with(word.getKey(), word.getValue());
        }
        var filled = form.with("act-" + button, button);
        assertThat(count(button, () -> filled.post(admin)).status()).isIn(302, 303);
    }

    @Test
    void few_for_a_call_that_hands_in_a_petition() {
        var api = new Api(wire);
        api.submit(ApiIT.key(), Api.petition("Rác ở bờ ao"));
        var key = ApiIT.key();

        assertThat(count("new", () -> api.submit(key, Api.petition("Rác ở bờ hồ")))
                        .status())
                .isEqualTo(201);
        assertThat(count("repeated", () -> api.submit(key, Api.petition("Rác ở bờ hồ")))
                        .status())
                .isEqualTo(201);

        assertFew();
    }

    @Test
    void few_for_somebody_with_the_same_trouble() {
        var number = Api.json(wire.get(Api.PETITIONS))
                .getJsonArray("petitions")
                .getJsonObject(0)
                .getString("number");
        for (var ticket : List.of(submit(), submit())) {
            var form = WireForm.of(wire.get("/petitions/support?number=" + number), "support")
                    .with("code", ticket.code())
                    .with("send", "send");

            assertThat(count("support", () -> form.post(wire)).status()).isEqualTo(302);
        }

        assertFew();
    }

    @Test
    void few_for_every_step_of_a_petition() {
        goRound();
        asked.clear();

        goRound();

        assertThat(asked).hasSizeGreaterThan(12);
        assertFew();
    }

    private void goRound() {
        var ticket = submit();
        var clerk = count("sign in", () -> Official.signIn(wire, "canbo.11953", Official.password()))
                .wire();
        var leader = Sessions.of(wire, "lanhdao.11953");
        act(clerk, ticket, "receive", Map.of());
        act(clerk, ticket, "ask", Map.of("question", "Cột đèn ở đâu?"));
        citizen("answer", "respond", "sendAnswer", ticket, Map.of("answerCode", ticket.code(), "answer", "Ở cổng."));
        writeToEachOther(clerk, ticket);
        act(clerk, ticket, "draft", Map.of("reply", "Đang kiểm tra."));
        act(clerk, ticket, "propose", reply("Sẽ sửa."));
        act(leader, ticket, "send-back", Map.of("remark", "Xin ghi rõ ngày."));
        act(clerk, ticket, "propose", reply("Sẽ sửa trước thứ Sáu."));
        act(leader, ticket, "send", Map.of("compared", "on"));
        release(clerk, ticket);
        count("follow to the end", () -> follow(ticket));
        citizen(
                "rate",
                "rate",
                "sendRating",
                ticket,
                Map.of(
                        "rateCode",
                        ticket.code(),
                        "rate:stars",
                        "stars-5:5",
                        "rate:solved",
                        "solved-YES:YES",
                        "comment",
                        "Cảm ơn."));
        forward(clerk);
    }

    private void writeToEachOther(Wire clerk, Ticket ticket) {
        var page = count("messages", () -> WireForm.of(wire.get("/petitions/messages"), "mailbox")
                .with("code", ticket.code())
                .with("look", "look")
                .post(wire));
        var message = WireForm.of(page, "write")
                .with("writeCode", ticket.code())
                .with("text", "Đèn vẫn tắt.")
                .with("sendMessage", "send");
        assertThat(count("write", () -> message.post(wire)).body()).contains("id=\"sent\"");
        var address = "/desk/petitions/messages?number=" + ticket.number();
        var answer = WireForm.of(count("messages at the desk", () -> clerk.get(address)), "act")
                .with("text", "Mai đến thay.")
                .with("act-write", "write");
        assertThat(count("write back", () -> answer.post(clerk)).status()).isIn(302, 303);
        assertThat(count("messages, answered", () -> clerk.get(address)).body()).contains("Mai đến thay.");
    }

    private static Map<String, String> reply(String words) {
        return Map.of(
                "reply", words,
                "answered", "on",
                "measure", "Thay bóng đèn.",
                "byWhom", "Tổ chiếu sáng",
                "due", "2027-12-31",
                "contact", "Văn phòng HĐND và UBND");
    }

    private Ticket submit() {
        var form = WireForm.of(wire.get("/petitions/submit"), "petition")
                .with("text", "Đèn đường hỏng.")
                .with("sector", "DIEN_NUOC")
                .with("unit", "phường Phố Hiến")
                .with("publish", "on")
                .with("petition:kind", "kind-feedback:feedback")
                .with("similar-seen", "yes")
                .with("send", "send");
        var body = count("submit", () -> form.post(wire)).body();
        var number = Pattern.compile("id=\"petition-number\">([^<]*)<").matcher(body);
        var code =
                Pattern.compile("id=\"receipt-code\">(.*?)</p>", Pattern.DOTALL).matcher(body);
        assertThat(number.find() && code.find()).as(body).isTrue();
        return new Ticket(number.group(1).strip(), code.group(1).replaceAll("<[^>]*>|\\D", ""));
    }

    @Test
    void few_for_a_petition_that_others_sent_before_and_that_joins_one_of_theirs() {
        var open = SimilarIT.released(wire);
        var form = SimilarIT.filled(wire, open).with("email", "lan@example.vn");

        var step = count("similar ones", () -> form.post(wire));
        assertThat(step.body()).contains("id=\"similar\"");
        var joining = WireForm.of(step, "petition");
        var sent = SimilarIT.carriedOn(joining, form).with("send", open.getString("number"));
        assertThat(count("join", () -> sent.post(wire)).body()).contains("id=\"joined\"");

        // Two petitions change, each with its version and its lines in the record.
        assertThat(asked.remove("join")).hasSizeLessThanOrEqualTo(MOST + 4);
        assertFew();
    }

    private void release(Wire clerk, Ticket ticket) {
        var address = "/desk/petitions/release?number=" + ticket.number();
        var form = WireForm.of(count("open to release", () -> clerk.get(address)), "act")
                .with("publicSubject", "Đèn đường hỏng")
                .with("publicText", "Đèn đường hỏng.")
                .with("publicReply", "Sẽ sửa trước thứ Sáu.")
                .with("act-release", "release");
        assertThat(count("release", () -> form.post(clerk)).status()).isIn(302, 303);
    }

    private void forward(Wire clerk) {
        var ticket = submit();
        act(
                clerk,
                ticket,
                "forward",
                Map.of("unit", "xã Khoái Châu", "reason", "OTHER_PLACE", "note", "Thuộc địa bàn xã Khoái Châu."));
    }

    /** Presses a button beside the petition and reads the page that follows. */
    private void act(Wire official, Ticket ticket, String button, Map<String, String> words) {
        var page = count("open before " + button, () -> official.get(Desk.handle(ticket)));
        var form = WireForm.of(page, "act");
        for (var word : words.entrySet()) {
            form = form.with(word.getKey(), word.getValue());
        }
        var filled = form.with("act-" + button, button);
        var answer = count(button, () -> filled.post(official));
        assertThat(answer.status()).as(answer.everything()).isIn(302, 303);
        var next = answer.header("Location").orElseThrow();
        assertThat(count("after " + button, () -> official.get(next)).status()).isEqualTo(200);
    }

    private WireAnswer follow(Ticket ticket) {
        return WireForm.of(wire.get("/petitions/follow"), "follow")
                .with("code", ticket.code())
                .with("look", "look")
                .post(wire);
    }

    private void citizen(String name, String form, String button, Ticket ticket, Map<String, String> words) {
        var filled = WireForm.of(count("follow to " + name, () -> follow(ticket)), form);
        for (var word : words.entrySet()) {
            filled = filled.with(word.getKey(), word.getValue());
        }
        var sent = filled.with(button, button);
        assertThat(count(name, () -> sent.post(wire)).body()).as(name).contains("id=\"lookAgain\"");
    }

    private <T> T count(String name, Supplier<T> request) {
        var answer = new AtomicReference<T>();
        asked.put(name, statements.during(() -> answer.set(request.get())));
        return answer.get();
    }

    private void assertFew() {
        var tooMany = new StringBuilder();
        asked.forEach((name, list) -> {
            if (list.size() > MOST) {
                tooMany.append('\n')
                        .append(name)
                        .append(": ")
                        .append(list.size())
                        .append("\n  ");
                tooMany.append(String.join("\n  ", list));
            }
        });
        assertThat(tooMany.toString()).isEmpty();
    }
}
