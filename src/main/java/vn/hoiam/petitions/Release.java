package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Blackening;
import vn.hoiam.journal.Fact;

/**
 * The desk where an officer, having read a petition and its reply, lets everybody read a wording of both without persons,
 * changes it, or withholds it. The citizen's wish is asked first; the original stays as it was sent.
 */
@ApplicationScoped
@Transactional
public class Release {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Blackening blackening;

    @Inject
    Event<Fact> facts;

    /** The wording to begin with: as released before, or else as written with every sign of a person masked. */
    public ReleaseForm propose(PetitionNumber number) {
        var petition = petitions.get(number);
        Warrant.get(me, petition, clock, DutyKind.PUBLISHER);
        return ReleaseForm.proposed(petition, files.signed(petition).orElse(null), files.attachments(petition));
    }

    public void release(PetitionNumber number, int version, ReleaseForm form) {
        var petition = take(number, version);
        FaultyForm.refuse(form.problems(petition));
        var wasReleased = petition.shown().releasedAt() != null;
        petition.release(form.subject(), form.text(), form.reply(), clock.instant());
        files.add(new Wording(petition, form, me.accountId(), clock.instant()));
        var sealed = sealed(form);
        show(petition, form.getPhotos(), sealed);
        facts.fire(
                wasReleased
                        ? new ReleaseChanged(petition.uid(), sealed, actor())
                        : new PetitionReleased(petition.uid(), sealed, actor()));
    }

    /** Takes back what is public, or decides that it does not become so. */
    public void withhold(PetitionNumber number, int version, WithholdingReason reason) {
        if (reason == null) {
            FaultyForm.refuse(List.of(Problem.of("withholding", "petitions.withholding.required")));
        }
        var petition = take(number, version);
        var wasReleased = petition.shown().releasedAt() != null;
        petition.withhold(reason, clock.instant());
        files.attachments(petition).forEach(Attachment::hide);
        facts.fire(
                wasReleased
                        ? new ReleaseTakenBack(petition.uid(), reason, actor())
                        : new ReleaseRefused(petition.uid(), reason, actor()));
    }

    private Petition take(PetitionNumber number, int version) {
        var petition = petitions.take(number);
        Warrant.get(me, petition, clock, DutyKind.PUBLISHER);
        petition.mustBeAt(version);
        if (!petition.wantsPublication()) {
            throw new Refusal("petitions.release.unwanted");
        }
        return petition;
    }

    /** What everybody sees of each photo, and its seal: the journal says what was shown, to the last point. */
    private void show(Petition petition, List<PhotoForm> photos, Map<String, String> sealed) {
        var decided = photos.stream()
                .filter(PhotoForm::isShown)
                .collect(Collectors.toMap(PhotoForm::position, PhotoForm::covered));
        for (var attachment : files.attachments(petition)) {
            var boxes = decided.get(attachment.position());
            if (boxes == null || !attachment.isPhoto()) {
                attachment.hide();
                continue;
            }
            if (attachment.publicFile() == null || !attachment.boxes().equals(boxes)) {
                attachment.show(blackening.blacken(attachment.file(), boxes), boxes);
            }
            sealed.put("photo." + attachment.position(), attachment.publicFile().seal());
        }
    }

    private static TreeMap<String, String> sealed(ReleaseForm form) {
        var sealed = new TreeMap<>(Map.of("subject", form.subject(), "text", form.text()));
        if (form.reply() != null) {
            sealed.put("reply", form.reply());
        }
        return sealed;
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
