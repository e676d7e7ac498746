package vn.hoiam.petitions;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.hoiam.EventSamples;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.deadlines.RuleBookSamples;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.FileSamples;
import vn.hoiam.files.Shelf;
import vn.hoiam.hamlets.HamletSamples;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.FactCountSamples;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.law.Basis;
import vn.hoiam.routing.RoutingBooks;
import vn.hoiam.routing.RoutingSamples;
import vn.hoiam.sectors.SectorSamples;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.store.DiskRoom;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** All counters of the room on one database, with a clock that tests can move and officials who take turns. */
public final class Office {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    final Destination destination = new Destination();
    final Intake intake = new Intake();
    final Entering entering = new Entering();
    final FollowUp followUp = new FollowUp();
    final CaseHandling handling = new CaseHandling();
    final Signing signing = new Signing();
    final Proceeding proceeding = new Proceeding();
    final Printing printing = new Printing();
    final Reclassifying reclassifying = new Reclassifying();
    final Sorting sorting = new Sorting();
    final Labelling labelling = new Labelling();
    private final AttachmentTexts attachmentTexts = new AttachmentTexts();
    final Joining joining = new Joining();
    final Noting noting = new Noting();
    final Piles piles = new Piles();
    final Charging charging = new Charging();
    final Apologising apologising = new Apologising();
    final Urging urging = new Urging();
    final Splitting splitting = new Splitting();
    final LinkedPetitions linked = new LinkedPetitions();
    final Recourses recourses = new Recourses();
    final Appealing appealing = new Appealing();
    final LookingAgain lookingAgain = new LookingAgain();
    final LinkedFollowUp linkedFollowUp = new LinkedFollowUp();
    final CaseDates dates = new CaseDates();
    final Release release = new Release();
    final DecisionPublishing publishing = new DecisionPublishing();
    final PublishedDecisions decisions = new PublishedDecisions();
    final Petitions petitions = new Petitions();
    final Supporting supporting = new Supporting();
    final Supports supports = new Supports();
    final ReleasedPetitions released = new ReleasedPetitions();
    final CaseFiles files = new CaseFiles();
    final ReceiptAttempts attempts = new ReceiptAttempts();
    final ReceiptCodes receipts = new ReceiptCodes();
    final Correspondence correspondence = new Correspondence();
    final AskingLater asking = new AskingLater();
    final Units units;
    final Enclosing enclosing;

    private final Surrender surrender = new Surrender();

    private final EntityManager em;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T02:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    public Office(EntityManager em) {
        this(em, fact -> {});
    }

    /** What happens is heard by somebody besides the journal. */
    public Office(EntityManager em, Consumer<Fact> hearer) {
        this.em = em;
        units = UnitSamples.units(em, clock);
        var journal = JournalSamples.journal(em, clock);
        var facts = JournalSamples.writtenBy(journal, hearer);
        var rules = RuleBookSamples.books(em, clock);
        var counting = new PromiseCounting();
        counting.rules = rules;
        counting.calendars = CalendarSamples.calendars(em, clock);
        counting.bases = RuleBookSamples.bases(rules, counting.calendars);
        counting.sectors = SectorSamples.sectors(em, clock);
        counting.clock = clock;
        var submissions = new Submissions();
        submissions.em = em;
        submissions.room = new DiskRoom();
        var attachments = new Attachments();
        attachments.em = em;
        enclosing = EnclosingSamples.counter(em, clock);
        petitions.em = em;
        petitions.attachments = attachments;
        released.em = em;
        released.facts = FactCountSamples.restless();
        files.em = em;
        files.journal = journal;
        files.timelines = new Timelines();
        files.timelines.em = em;
        files.timelines.units = units;
        piles.em = em;
        noting.clock = clock;
        noting.petitions = petitions;
        noting.notes = new CaseNotes();
        noting.notes.em = em;
        noting.accounts = AccountSamples.accounts(em);
        noting.facts = facts;
        charging.clock = clock;
        charging.petitions = petitions;
        charging.holders = AccountSamples.holders(em);
        charging.units = units;
        charging.charges = new Charges();
        charging.charges.em = em;
        charging.facts = facts;
        apologising.clock = clock;
        apologising.petitions = petitions;
        apologising.apologies = new Apologies();
        apologising.apologies.em = em;
        apologising.facts = facts;
        files.attachments = attachments;
        attachmentTexts.em = em;
        attachmentTexts.facts = facts;
        files.reckonings = new Reckonings();
        files.reckonings.bases = counting.bases;
        files.reckonings.counting = counting;
        files.particulars = new Particulars();
        files.particulars.em = em;
        petitions.particulars = files.particulars;
        dates.clock = clock;
        dates.counting = counting;
        dates.journal = journal;
        dates.facts = facts;
        proceeding.clock = clock;
        proceeding.petitions = petitions;
        proceeding.files = files;
        proceeding.counting = counting;
        proceeding.dates = dates;
        proceeding.facts = facts;
        followUp.proceeding = proceeding;
        printing.clock = clock;
        printing.petitions = petitions;
        printing.files = files;
        printing.followUp = followUp;
        reclassifying.clock = clock;
        reclassifying.petitions = petitions;
        reclassifying.files = files;
        reclassifying.particulars = files.particulars;
        reclassifying.dates = dates;
        reclassifying.facts = facts;
        labelling.clock = clock;
        labelling.labels = new ClassificationLabels();
        labelling.labels.em = em;
        reclassifying.corrections = EventSamples.heardBy(labelling::hear);
        sorting.clock = clock;
        sorting.petitions = petitions;
        sorting.sectors = counting.sectors;
        sorting.dates = dates;
        sorting.facts = facts;
        sorting.corrections = reclassifying.corrections;
        linked.em = em;
        joining.clock = clock;
        joining.petitions = petitions;
        joining.linked = linked;
        joining.files = files;
        joining.facts = facts;
        splitting.clock = clock;
        splitting.petitions = petitions;
        splitting.linked = linked;
        splitting.files = files;
        splitting.intake = new PartIntake();
        splitting.intake.clock = clock;
        splitting.intake.counting = counting;
        splitting.intake.petitions = petitions;
        splitting.intake.submissions = submissions;
        splitting.intake.receipts = receipts;
        splitting.intake.particulars = files.particulars;
        splitting.intake.facts = facts;
        splitting.facts = facts;
        urging.clock = clock;
        urging.petitions = petitions;
        urging.dates = dates;
        urging.facts = facts;
        linkedFollowUp.linked = linked;
        linkedFollowUp.receipts = receipts;
        linkedFollowUp.files = files;
        linkedFollowUp.reckonings = files.reckonings;
        signing.counting = counting;
        files.reckonings.clock = clock;
        attempts.em = em;
        attempts.clock = clock;
        intake.clock = clock;
        destination.clock = clock;
        destination.routing = RoutingSamples.routing(units, HamletSamples.hamlets(em, clock), em, clock);
        destination.holders = AccountSamples.holders(em);
        destination.units = units;
        intake.destination = destination;
        intake.counting = counting;
        intake.joiningIn = new JoiningIn();
        intake.joiningIn.clock = clock;
        intake.joiningIn.petitions = petitions;
        intake.joiningIn.words = new NewWords();
        intake.joiningIn.words.em = em;
        var register = new Register();
        register.clock = clock;
        register.counting = counting;
        register.petitions = petitions;
        register.submissions = submissions;
        register.receipts = receipts;
        register.facts = facts;
        recourses.clock = clock;
        recourses.counting = counting;
        recourses.linked = linked;
        recourses.files = files;
        recourses.facts = facts;
        register.recourses = recourses;
        lookingAgain.followUp = followUp;
        lookingAgain.petitions = petitions;
        lookingAgain.recourses = recourses;
        lookingAgain.destination = intake.destination;
        lookingAgain.register = register;
        appealing.followUp = followUp;
        appealing.petitions = petitions;
        appealing.recourses = recourses;
        appealing.files = files;
        intake.appealing = appealing;
        entering.appealing = appealing;
        intake.register = register;
        entering.clock = clock;
        entering.counting = counting;
        entering.register = register;
        entering.destination = destination;
        followUp.clock = clock;
        followUp.petitions = petitions;
        followUp.files = files;
        followUp.receipts = receipts;
        followUp.attempts = attempts;
        followUp.facts = facts;
        followUp.shown = EventSamples.heardBy(shown -> {});
        supports.em = em;
        supporting.clock = clock;
        supporting.followUp = followUp;
        supporting.petitions = petitions;
        supporting.supports = supports;
        supporting.visibility = new Visibility();
        supporting.facts = facts;
        handling.clock = clock;
        handling.petitions = petitions;
        handling.files = files;
        handling.units = units;
        handling.facts = facts;
        signing.clock = clock;
        signing.petitions = petitions;
        signing.files = files;
        signing.facts = facts;
        release.clock = clock;
        release.petitions = petitions;
        release.files = files;
        release.blackening = EnclosingSamples.blackening(em, clock);
        release.facts = facts;
        decisions.em = em;
        publishing.clock = clock;
        publishing.petitions = petitions;
        publishing.files = files;
        publishing.decisions = decisions;
        publishing.facts = facts;
        surrender.clock = clock;
        surrender.petitions = petitions;
        surrender.joining = joining;
        surrender.shelf = new Shelf();
        surrender.facts = facts;
        surrender.belongings = EventSamples.heardBy(asked -> {});
        asking.clock = clock;
        asking.followUp = followUp;
        asking.outcomes = new Outcomes();
        asking.outcomes.em = em;
        asking.words = new NewWords();
        asking.words.em = em;
        asking.facts = facts;
        correspondence.clock = clock;
        correspondence.followUp = followUp;
        correspondence.petitions = petitions;
        correspondence.words = new NewWords();
        correspondence.words.em = em;
        correspondence.facts = facts;
        correspondence.shown = EventSamples.heardBy(shown -> {});
        sits(AccountSamples.nobody(clock));
    }

    /** From now on an official with this duty at this commune is at the desk. */
    public Office as(DutyKind duty, String unitCode) {
        var account = AccountSamples.kept(em, duty, units.get(unitCode));
        sits(signedIn(account));
        return this;
    }

    /** The same for somebody who is known. */
    public Office as(Account account) {
        sits(signedIn(account));
        return this;
    }

    public void at(String moment) {
        now.set(Instant.parse(moment));
    }

    public Intake intake() {
        return intake;
    }

    public LookingAgain lookingAgain() {
        return lookingAgain;
    }

    public Surrender surrender() {
        return surrender;
    }

    /** Whoever keeps something beside a petition is asked for it when it goes to another room. */
    public void keepsBeside(Consumer<Belongings> keeper) {
        surrender.belongings = EventSamples.heardBy(keeper);
    }

    public Correspondence correspondence() {
        return correspondence;
    }

    AskingLater asking() {
        return asking;
    }

    public Splitting splitting() {
        return splitting;
    }

    public Joining joining() {
        return joining;
    }

    public Enclosing enclosing() {
        return enclosing;
    }

    /** The version of a case as it stands now. */
    public int versionOf(PetitionNumber number) {
        return version(number);
    }

    public CaseHandling handling() {
        return handling;
    }

    public Piles piles() {
        return piles;
    }

    public Petitions petitions() {
        return petitions;
    }

    public ReleasedPetitions released() {
        return released;
    }

    public PublishedDecisions decisions() {
        return decisions;
    }

    /** Lets everybody read a petition in these words; a reply only where it is answered. */
    public void release(PetitionNumber number, String unitCode, String subject, String text, String reply) {
        as(DutyKind.PUBLISHER, unitCode)
                .release
                .release(number, version(number), PetitionSamples.aRelease(subject, text, reply));
        version(number);
    }

    /** Takes back what everybody could read. */
    public void withhold(PetitionNumber number, String unitCode) {
        as(DutyKind.PUBLISHER, unitCode).release.withhold(number, version(number), WithholdingReason.MISTAKE);
        version(number);
    }

    /** Says that a case is of a level of urgency. */
    public void press(PetitionNumber number, String code, String reason) {
        urging.set(number, version(number), code, reason);
        version(number);
    }

    public Proceeding proceeding() {
        return proceeding;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public Noting noting() {
        return noting;
    }

    public LinkedFollowUp linkedFollowUp() {
        return linkedFollowUp;
    }

    public Timelines timelines() {
        return files.timelines;
    }

    public CaseFiles files() {
        return files;
    }

    /** A clerk makes a case of its own of one matter in a petition. */
    public PetitionNumber splitOff(PetitionNumber number, String unitCode, String subject) {
        as(DutyKind.INTAKE, unitCode);
        var part = new PartForm();
        part.setKind(PetitionKind.FEEDBACK.code());
        part.setSubject(subject);
        part.setText("Phần về " + subject + ".");
        return splitting
                .split(number, version(number), List.of(part), "Phản ánh có nhiều việc.")
                .get(0);
    }

    public AttachmentTexts attachmentTexts() {
        return attachmentTexts;
    }

    /** Has every PDF read that nobody has read yet; how many that were. */
    public int readAttachments() {
        return readAttachments(Integer.MAX_VALUE);
    }

    public int readAttachments(int most) {
        em.flush();
        return EnclosingSamples.read(em, clock, EventSamples.heardBy(attachmentTexts::hear), most);
    }

    /** The steps of a case as its office reads them. */
    public List<TimelineLine> timeline(Petition petition) {
        return files.open(petition).timeline();
    }

    public Attachments attachments() {
        return files.attachments;
    }

    public PromiseCounting counting() {
        return intake.counting;
    }

    public Units units() {
        return units;
    }

    public Clock clock() {
        return clock;
    }

    /** What moves the dates of open petitions, by these rules and this calendar. */
    public PromiseMoving moving(Consumer<DatesMoved> hearer) {
        var moving = new PromiseMoving();
        moving.counting = counting();
        moving.open = openPromises();
        moving.journal = files.journal;
        moving.moved = EventSamples.heardBy(hearer);
        return moving;
    }

    public Undertakings undertakings() {
        var undertakings = new Undertakings();
        undertakings.em = em;
        undertakings.petitions = petitions;
        undertakings.visibility = visibility(me());
        return undertakings;
    }

    public Correspondents correspondents() {
        return PetitionSamples.correspondents(em);
    }

    public OpenCases openCases() {
        var open = new OpenCases();
        open.em = em;
        return open;
    }

    /** The routing rules that intake goes by. */
    public RoutingBooks routingBooks() {
        return RoutingSamples.booksOf(destination.routing);
    }

    public OpenPromises openPromises() {
        var open = new OpenPromises();
        open.em = em;
        return open;
    }

    public Sectors sectors() {
        return counting().sectors;
    }

    public RuleBooks rules() {
        return counting().rules;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What brings petitions to the heirs of their units. */
    public HandingOver handingOver() {
        var handing = new HandingOver();
        handing.petitions = petitions;
        handing.units = units;
        handing.facts = handling.facts;
        return handing;
    }

    public WorkingCalendars calendars() {
        return counting().calendars;
    }

    /** Hands a petition to a commune in; gives its number. */
    public PetitionNumber handIn(String unitCode, String sector) {
        var form = PetitionSamples.aForm();
        form.setUnit(unitCode);
        form.setSector(sector);
        return intake.submit(SubmissionKey.fresh(), form).number();
    }

    /** Hands in what the form says; gives the number. */
    public PetitionNumber handIn(PetitionForm form) {
        return intake.submit(SubmissionKey.fresh(), form).number();
    }

    /** Takes a step of a procedure. */
    public void step(DutyKind duty, String unitCode, PetitionNumber number, Act act, ActForm form) {
        as(duty, unitCode).proceeding.take(number, version(number), act, form);
    }

    /** A paper that was photographed. */
    public Bundle scan() {
        return enclosing.enclose(
                Bundle.NONE, List.of(FileSamples.handedOver("don-da-ky.jpg", FileSamples.jpeg(320, 240))));
    }

    /** What is filled in for a step that rests on a document of today; ground and words may be null. */
    public ActForm document(String ground, String words) {
        var form = new ActForm();
        form.setGround(ground);
        form.setWords(words);
        form.setDocumentNumber("12/TB-UBND");
        form.setDocumentDay(today().toString());
        form.setCompared(true);
        return form;
    }

    /** Takes in the signed paper of a complaint that arrived on a day. */
    public void takeSigned(PetitionNumber number, String unitCode, String day) {
        var form = new ActForm();
        form.setDay(day);
        form.setScan(scan());
        step(DutyKind.INTAKE, unitCode, number, Act.TAKE_SIGNED, form);
    }

    /** The receipt code of a petition, as its sender has it. */
    public ReceiptCode codeOf(PetitionNumber number) {
        return receipts.codeFor(petitions.get(number).locator());
    }

    /** Enters what the form says; gives the number. */
    public PetitionNumber enter(EntryForm form) {
        return entering.enter(SubmissionKey.fresh().value(), form).number();
    }

    public void takeIn(PetitionNumber number, String unitCode) {
        as(DutyKind.INTAKE, unitCode).handling.receive(number, version(number));
    }

    /** Asks the sender something. */
    public void askSender(PetitionNumber number, String unitCode, String question) {
        as(DutyKind.HANDLER, unitCode).handling.ask(number, version(number), question);
    }

    /** Lays a reply before the leader. */
    public void propose(PetitionNumber number, String unitCode, String reply) {
        as(DutyKind.HANDLER, unitCode).handling.propose(number, version(number), PetitionSamples.aReply(reply));
    }

    /** Signs the reply that lies before the leader. */
    public void sign(PetitionNumber number, String unitCode) {
        as(DutyKind.LEADER, unitCode).signing.send(number, version(number));
    }

    /** Joins a petition to the main file of the same matter. */
    public void join(PetitionNumber number, PetitionNumber main, String unitCode) {
        as(DutyKind.HANDLER, unitCode).joining.join(number, version(number), main.value(), "Cùng một việc.");
    }

    /** Somebody takes a case in hand. */
    public void give(Account to, PetitionNumber number) {
        as(to).charging.give(number, version(number), to.username());
    }

    /** Has a complaint that was accepted decided. */
    public void decide(PetitionNumber number, String unitCode) {
        as(DutyKind.HANDLER, unitCode)
                .handling
                .propose(number, version(number), PetitionSamples.aReply("Giữ nguyên quyết định."));
        as(DutyKind.LEADER, unitCode).signing.send(number, version(number), document(null, null));
        version(number);
    }

    /** The dates it would get today, by the calendar and the rules as they are now. */
    public Promise countAgain(Petition petition) {
        return PromiseCounting.promise(
                petition.kind(),
                Optional.empty(),
                petition.sector(),
                petition.submittedAt(),
                new Basis(rules().current(), calendars().current()));
    }

    /** The petition as it stands in the database by now. */
    public Petition reread(PetitionNumber number) {
        version(number);
        return petitions.get(number);
    }

    /** Takes the petition in, answers it and lets everybody read both. */
    public void answerAndRelease(PetitionNumber number, String unitCode, String reply, String publicText) {
        as(DutyKind.INTAKE, unitCode).handling.receive(number, version(number));
        as(DutyKind.HANDLER, unitCode).handling.propose(number, version(number), PetitionSamples.aReply(reply));
        as(DutyKind.LEADER, unitCode).signing.send(number, version(number));
        as(DutyKind.PUBLISHER, unitCode)
                .release
                .release(number, version(number), PetitionSamples.aRelease("Rác cạnh cầu", publicText, reply));
        version(number);
    }

    int version(PetitionNumber number) {
        em.flush();
        em.clear();
        return petitions.get(number).version();
    }

    Visibility visibility(DutyKind duty, String unitCode) {
        return visibility(official(duty, unitCode));
    }

    /** What an official may see. */
    public Visibility visibility(CurrentUser official) {
        var visibility = new Visibility();
        visibility.me = official;
        visibility.clock = clock;
        return visibility;
    }

    /** Somebody who has signed in with this duty at the unit that bears the code today. */
    public CurrentUser official(DutyKind duty, String unitCode) {
        return signedIn(AccountSamples.kept(em, duty, units.get(unitCode)));
    }

    /** The same official, in another request. */
    CurrentUser again(CurrentUser official) {
        em.flush();
        em.clear();
        return signedIn(em.find(Account.class, official.accountId()));
    }

    private CurrentUser signedIn(Account account) {
        return AccountSamples.signedIn(account, clock, units);
    }

    /** Who is at the desk. */
    public CurrentUser me() {
        return handling.me;
    }

    private void sits(CurrentUser me) {
        entering.me = me;
        noting.me = me;
        charging.me = me;
        apologising.me = me;
        urging.me = me;
        handling.me = me;
        surrender.me = me;
        surrender.visibility = visibility(me);
        printing.visibility = surrender.visibility;
        noting.visibility = surrender.visibility;
        appealing.visibility = surrender.visibility;
        correspondence.me = me;
        signing.me = me;
        proceeding.me = me;
        reclassifying.me = me;
        sorting.me = me;
        joining.me = me;
        splitting.me = me;
        release.me = me;
        publishing.me = me;
    }
}
