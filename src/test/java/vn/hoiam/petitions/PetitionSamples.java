package vn.hoiam.petitions;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.routing.Concerned;
import vn.hoiam.units.Unit;

/** Petitions and forms for tests: valid by default, a test names only what matters to it. */
public final class PetitionSamples {

    private static final Instant SENT = Instant.parse("2026-11-23T02:00:00Z");

    private Unit unit;
    private PetitionForm form = aForm();
    private PetitionStatus status;
    private LocalDate replyDueOn = LocalDate.parse("2026-12-07"); // Monday

    private Arrival arrival = Arrival.sent(Channel.WEB, SENT);

    private PetitionSamples() {}

    /** The senders of all petitions of a database. */
    public static Correspondents correspondents(EntityManager em) {
        var correspondents = new Correspondents();
        correspondents.em = em;
        return correspondents;
    }

    /** A rating of somebody who found the matter solved where there are enough stars. */
    public static RatingForm aRating(int stars, String comment) {
        var form = new RatingForm();
        form.setStars(stars);
        form.setSolved(stars > 3 ? "YES" : "NO");
        form.setComment(comment);
        return form;
    }

    static PetitionSamples aPetition() {
        return new PetitionSamples();
    }

    PetitionSamples at(Unit commune) {
        unit = commune;
        return this;
    }

    PetitionSamples of(PetitionKind kind) {
        form.setKind(kind.code());
        return this;
    }

    /** Has come as far as this by the shortest way of its procedure. */
    PetitionSamples in(PetitionStatus state) {
        status = state;
        return this;
    }

    /** Sent on by a newspaper. */
    PetitionSamples conveyed() {
        arrival = Arrival.entered(
                Channel.RECEPTION,
                LocalDate.parse("2026-11-23"),
                false,
                SENT,
                "8",
                new Conveyance(Conveyor.PRESS, "Báo Hưng Yên"));
        return this;
    }

    /** About officials of the commune it lies with. */
    PetitionSamples aboutOfficials() {
        form.setSector("CAN_BO");
        form.getSaid().put("concerned", Concerned.COMMUNE_STAFF.name());
        return this;
    }

    PetitionSamples dueOn(String day) {
        replyDueOn = LocalDate.parse(day);
        return this;
    }

    PetitionSamples from(PetitionForm filledIn) {
        form = filledIn;
        return this;
    }

    Petition build() {
        var promise = new Promise(
                new Promise.Due("notify", LocalDate.parse("2026-12-08")),
                new Promise.Due("service_target", replyDueOn),
                "rules",
                "days");
        var submitted = Submitted.from(form, arrival);
        var petition =
                new Petition(PetitionNumber.next(2026), new ReceiptCodes().newLocator(), submitted, unit, promise);
        if (status != null) {
            way(petition).forEach(act -> petition.step(act, SENT));
        }
        return petition;
    }

    private List<Act> way(Petition petition) {
        var ways = new LinkedHashMap<String, List<Act>>();
        ways.put(petition.status().name(), List.of());
        var open = new ArrayDeque<>(ways.keySet());
        var procedure = petition.kind().procedure();
        while (!open.isEmpty() && !ways.containsKey(status.name())) {
            var state = open.poll();
            for (var act : Act.values()) {
                procedure
                        .leads(act.name(), state)
                        .filter(to -> !ways.containsKey(to))
                        .ifPresent(to -> {
                            ways.put(
                                    to,
                                    Stream.concat(ways.get(state).stream(), Stream.of(act))
                                            .toList());
                            open.add(to);
                        });
            }
        }
        return ways.get(status.name());
    }

    /** A reply that settles every point, with as little as one may say of each. */
    static ReplyForm aReply(String words) {
        var form = new ReplyForm();
        form.setText(words);
        form.setAnswered(true);
        form.setMeasureNot("Đã nêu trong nội dung trả lời.");
        form.setDueNot("Đã nêu trong nội dung trả lời.");
        form.setByWhomNot("Đã nêu trong nội dung trả lời.");
        form.setContact("Văn phòng HĐND và UBND");
        return form;
    }

    /** A filled-in form to the ward of Phố Hiến. */
    public static PetitionForm aForm() {
        var form = new PetitionForm();
        form.setKind("feedback");
        form.setSector("MOI_TRUONG");
        form.setSubject("Rác chất đống cạnh cầu An Tảo");
        form.setText("Rác thải chất đống ngay đầu cầu, mấy hôm nay không ai dọn.");
        form.setUnit("11953");
        form.setAddress("Đầu cầu An Tảo");
        form.setName("Nguyễn Thị Hường");
        form.setPhone("0912 345 678");
        form.setEmail("huong@example.vn");
        form.setPublish(true);
        return form;
    }

    /** Feedback to the ward of Phố Hiến about the conduct of its officials, or of others. */
    public static PetitionForm aFormAbout(Concerned concerned) {
        var form = aForm();
        form.setSector("CAN_BO");
        form.setSubject("Cán bộ đòi thêm tiền khi nhận hồ sơ");
        form.setText("Sáng nay tôi nộp hồ sơ thì bị gợi ý đưa thêm tiền.");
        if (concerned != null) {
            form.getSaid().put("concerned", concerned.name());
        }
        return form;
    }

    /** A filled-in complaint about land taken by the ward of Phố Hiến. */
    public static PetitionForm aComplaint() {
        var form = aForm();
        form.setKind("complaint_1");
        form.setSector("DAT_DAI");
        form.setSubject("Khiếu nại quyết định thu hồi đất");
        form.setText("Phường thu hồi 120 m² đất của gia đình tôi nhưng đo thiếu 15 m².");
        form.getSaid().put("concerned", "COMMUNE_LEADERS");
        form.getSaid().put("against", "Quyết định số 118/QĐ-UBND ngày 02/10/2026 của Chủ tịch UBND phường Phố Hiến");
        form.getSaid().put("knownOn", "2026-10-05");
        form.getSaid().put("claim", "Đo lại thửa đất và sửa quyết định.");
        form.getSaid().put("homeAddress", "Số 5, đường Bạch Đằng");
        return form;
    }

    /** What a clerk of Phố Hiến enters that came by a channel on a day. */
    public static EntryForm anEntry(PetitionForm form, Channel channel, String receivedOn) {
        var entry = new EntryForm(form);
        entry.setUnit("11953");
        entry.setChannel(channel.name());
        entry.setReceivedOn(receivedOn);
        return entry;
    }

    /** The same as a petition of another kind, with all that kind asks for. */
    public static PetitionForm aForm(PetitionKind kind) {
        var form = aForm();
        form.setKind(kind.code());
        form.setPublish(kind.mayBePublished());
        for (var field : kind.required()) {
            form.getSaid()
                    .put(
                            field.field(),
                            switch (field) {
                                case KNOWN_ON -> "2026-11-02";
                                case DELIVERY -> "online";
                                case CONCERNED -> "COMMUNE_LEADERS";
                                case ID_NUMBER -> "033184000123";
                                default -> "Ghi theo giấy tờ kèm đơn";
                            });
        }
        return form;
    }

    /** What an officer lets everybody read; {@code reply} is null while there is none. */
    static ReleaseForm aRelease(String subject, String text, String reply) {
        var form = new ReleaseForm();
        form.setPublicSubject(subject);
        form.setPublicText(text);
        form.setPublicReply(reply);
        return form;
    }
}
