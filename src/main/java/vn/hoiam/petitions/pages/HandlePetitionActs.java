package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.petitions.CaseHandling;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Signing;

/** The buttons beside a petition on the desk. Each is followed by the page that shows what came of it. */
@Named
@RequestScoped
public class HandlePetitionActs {

    @Inject
    HandlePetitionPage page;

    @Inject
    ReceiverChoice receiver;

    @Inject
    CaseHandling handling;

    @Inject
    Signing signing;

    @Inject
    CaseDesk desk;

    public String receive() {
        handling.receive(number(), version());
        return show(Done.RECEIVED);
    }

    public String draft() {
        handling.draft(number(), version(), form().getDraft());
        form().forgetReply();
        return show(Done.DRAFTED);
    }

    public String propose() {
        handling.propose(number(), version(), form().getDraft());
        form().forgetReply();
        return show(Done.PROPOSED);
    }

    public String ask() {
        handling.ask(number(), version(), form().getQuestion());
        form().setQuestion(null);
        return show(Done.ASKED);
    }

    /** Where it has gone it is no longer mine to see. */
    public String forward() {
        var to = form().isUpwards() ? receiver.province() : receiver.choose(form().getUnit(), form().getChosen());
        handling.forward(number(), version(), to, form().getReason(), form().getNote());
        return "/desk/petitions/inbox?faces-redirect=true&done=" + Done.FORWARDED;
    }

    public String send() {
        signing.send(number(), version(), form().getDecision());
        return show(Done.SENT);
    }

    public String sendBack() {
        signing.sendBack(number(), version(), form().getRemark());
        form().setRemark(null);
        return show(Done.SENT_BACK);
    }

    /** Keeps what colleagues should know; the sender is not told. */
    public String note() {
        desk.note(number(), version(), form().getInternal());
        form().setInternal(null);
        return show(Done.NOTED);
    }

    /** Takes it into my hands. */
    public String take() {
        desk.give(number(), version(), true);
        return show(Done.GIVEN);
    }

    public String layDown() {
        desk.give(number(), version(), false);
        return show(Done.GIVEN);
    }

    /** Says what the typed name of a unit means, and nothing else. */
    public void find() {
        receiver.choose(form().getUnit(), form().getChosen());
    }

    private String show(Done done) {
        Typed.keep(FacesContext.getCurrentInstance(), number(), form());
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + done;
    }

    private HandlePetitionForm form() {
        return page.form();
    }

    private int version() {
        return form().getVersion();
    }

    private PetitionNumber number() {
        return page.number();
    }
}
