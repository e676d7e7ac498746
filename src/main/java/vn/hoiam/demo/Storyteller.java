package vn.hoiam.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.demo.Act.Step;
import vn.hoiam.demo.Fate.Stage;
import vn.hoiam.petitions.ForwardingReason;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.store.ReleaseFile;
import vn.hoiam.texts.Texts;

/** Finds the words of one petition and the moment of every act. The same role on the same day is the same story. */
final class Storyteller {

    private static final DateTimeFormatter CITIZENS_DATE = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter WRITTEN_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final long SEED = 100_000;

    private final Diary diary;
    private final Pace pace;
    private final Names names;
    private final List<Commune> communes;
    private final Citizens citizens;
    private final List<CSVRecord> forwardings = new ReleaseFile("/db/demo/forwardings.csv").rows();

    Storyteller(Diary diary, Pace pace, Names names, List<Commune> communes) {
        this.diary = diary;
        this.pace = pace;
        this.names = names;
        this.communes = communes;
        this.citizens = new Citizens(names);
    }

    Story tell(Role role) {
        var chance = new SplittableRandom(SEED + role.number());
        var unit = role.unit();
        var chosen = role.isForwarded() ? unit.neighbour(communes) : unit;
        var form = form(role.situation(), chosen, chance);
        var timing = pace.of(role, form.isPublish(), chance);
        var submittedAt = diary.citizenWrites(timing.daysAgo(), chance);
        var words = new HashMap<String, String>();
        put(words, "thon", names.neighbourhood(unit.rural(), chance));
        put(words, "xa", chosen.name());
        words.put("so", Integer.toString(3 + chance.nextInt(3)));
        var earlier = diary.openDayBefore(Diary.dayOf(submittedAt), 1 + chance.nextInt(3));
        words.put("ngay", earlier.format(CITIZENS_DATE));
        form.setSubject(Situation.fill(role.situation().subject(), words));
        form.setText(Situation.fill(role.situation().text(), words));
        form.setAddress(Situation.fill(role.situation().address(), words));
        words.put("xa_nhan", chosen.name());
        put(words, "xa", unit.name());
        var acts = acts(role, chosen, timing, words, chance);
        return new Story(
                role.situation().id(),
                role.fate(),
                unit.code(),
                form,
                submittedAt,
                ForwardingReason.valueOf(forwarding(role).get("reason")),
                Pledge.of(
                        role.situation().id(),
                        words,
                        LocalDate.parse(words.get("han"), WRITTEN_DATE),
                        Situation.fill("Văn phòng HĐND và UBND {xa}, trong giờ làm việc", words)),
                role.situation().stars(),
                acts);
    }

    private PetitionForm form(Situation situation, Commune chosen, SplittableRandom chance) {
        var form = new PetitionForm();
        form.setKind(situation.kind());
        form.setSector(situation.sector());
        form.setUnit(chosen.code());
        citizens.sign(form, situation.voice(), chance);
        return form;
    }

    private List<Act> acts(
            Role role, Commune chosen, Pace.Timing timing, Map<String, String> words, SplittableRandom chance) {
        var stops = timing.course().stops();
        var lastDay = stops.isEmpty() || role.fate().stage().isOpen()
                ? diary.today()
                : diary.workingDay(timing.daysAgo() - sentOn(stops));
        var promised = diary.workingDayFrom(lastDay.plusDays(5L + chance.nextInt(6)));
        words.put("han", Texts.date(Texts.VIETNAMESE, promised));
        var acts = new ArrayList<Act>();
        for (int i = 0; i < stops.size(); i++) {
            var step = stops.get(i).step();
            var back = timing.daysAgo() - stops.get(i).day();
            var at = step.isOfCitizen()
                    ? diary.evening(diary.workingDay(back), chance)
                    : diary.officeHours(
                            back, timing.course().turn(i), timing.course().turns(i), chance);
            var said = said(role, step, timing.course().comesBack(i));
            acts.add(
                    new Act(step, at, official(role, chosen, step), said == null ? null : Situation.fill(said, words)));
        }
        if (role.fate().stage() == Stage.RATED) {
            var at = diary.evening(promised.plusDays(1L + chance.nextInt(3)), chance);
            acts.add(new Act(Step.RATE, at, null, role.situation().comment()));
        }
        return acts;
    }

    private String said(Role role, Step step, boolean comesBack) {
        var situation = role.situation();
        return switch (step) {
            case FORWARD -> forwarding(role).get("note");
            case ASK -> situation.question();
            case ANSWER -> situation.answer();
            case DRAFT -> situation.hastyReply();
            case PROPOSE -> comesBack ? situation.hastyReply() : situation.reply();
            case SEND_BACK -> situation.remark();
            case RECEIVE, RELEASE, SEND, RATE -> null;
        };
    }

    private static String official(Role role, Commune chosen, Step step) {
        return switch (step) {
            case FORWARD -> role.number() % 4 == 0 ? Official.COORDINATOR_NAME : Official.clerkOf(chosen.code());
            case SEND, SEND_BACK -> Official.leaderOf(role.unit().code());
            case ANSWER, RATE -> null;
            default -> Official.clerkOf(role.unit().code());
        };
    }

    private CSVRecord forwarding(Role role) {
        return forwardings.get(role.number() % forwardings.size());
    }

    private static int sentOn(List<Course.Stop> stops) {
        return stops.stream()
                .filter(stop -> stop.step() == Step.SEND)
                .findFirst()
                .orElseThrow()
                .day();
    }

    /** The word, and with a capital at the beginning of a sentence. */
    private static void put(Map<String, String> words, String name, String value) {
        words.put(name, value);
        words.put(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                Character.toUpperCase(value.charAt(0)) + value.substring(1));
    }
}
