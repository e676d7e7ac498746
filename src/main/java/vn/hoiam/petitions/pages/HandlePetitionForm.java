package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.ForwardingReason;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.ReplyForm;

/** What an official types while working on a petition, and the version of it that was before them. */
public class HandlePetitionForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private int version;
    private PetitionKind kind;
    private ReplyForm draft = new ReplyForm();
    private String question;
    private String unit;
    private String chosen;
    private boolean upwards;
    private ForwardingReason reason;
    private String note;
    private String remark;
    private String internal;
    private final ActForm decision = new ActForm();
    // Typed, and not used by the act that has just been done.
    private boolean carried;

    /** Begins where the file stands: with the draft in hand or sent back. */
    void begin(CaseFile file, Set<Act> possible) {
        version = file.petition().version();
        carried = getReply() != null || question != null || note != null || remark != null || internal != null;
        var written = file.inHand() != null ? file.inHand() : file.sentBack();
        if (possible.contains(Act.PROPOSE) && getReply() == null && written != null) {
            draft = new ReplyForm(written);
        }
    }

    /** The kind of the case as it was last shown. */
    PetitionKind kind(CaseFile file) {
        if (file != null) {
            kind = file.petition().kind();
        }
        return kind;
    }

    /** What was typed for acts that are no longer possible, by the label of its field: shown, so that nothing is lost. */
    Map<String, String> stranded(Set<Act> possible) {
        var typed = new LinkedHashMap<String, String>();
        strand(typed, possible.contains(Act.PROPOSE), "desk.reply.text", getReply());
        strand(typed, possible.contains(Act.PROPOSE), "petitions.undertaking.measure", draft.getMeasure());
        strand(typed, possible.contains(Act.PROPOSE), "petitions.undertaking.by-whom", draft.getByWhom());
        strand(typed, possible.contains(Act.ASK), "desk.ask.text", question);
        strand(typed, possible.contains(Act.FORWARD), "desk.forward.note", note);
        strand(typed, possible.contains(Act.SIGN), "desk.sign.remark", remark);
        return typed;
    }

    /** Whether something was typed for this act. */
    boolean isBegun(Act act) {
        return switch (act) {
            case ASK -> question != null;
            case FORWARD -> unit != null || reason != null || note != null;
            default -> false;
        };
    }

    /** Whether something typed or left out for this act has to be mended. */
    static boolean isFaulty(Act act, FacesContext faces) {
        var fields =
                switch (act) {
                    case ASK -> List.of("question");
                    case FORWARD -> List.of("unit", "chosen", "reason", "note");
                    default -> List.<String>of();
                };
        return fields.stream().anyMatch(field -> !faces.getMessageList(field).isEmpty());
    }

    private static void strand(Map<String, String> typed, boolean isPossible, String label, String words) {
        if (!isPossible && words != null) {
            typed.put(label, words);
        }
    }

    /** Number and day of the decision on a complaint. */
    public ActForm getDecision() {
        return decision;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** It is kept now, and begins anew from what is kept. */
    void forgetReply() {
        draft = new ReplyForm();
    }

    public ReplyForm getDraft() {
        return draft;
    }

    public String getReply() {
        return draft.getText();
    }

    public void setReply(String reply) {
        draft.setText(reply);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** The receiving unit's name, as typed. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The code of the unit chosen among several the name may mean. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** It goes to the province’s own body, and to no commune. */
    public boolean isUpwards() {
        return upwards;
    }

    public void setUpwards(boolean upwards) {
        this.upwards = upwards;
    }

    public ForwardingReason getReason() {
        return reason;
    }

    public void setReason(ForwardingReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** Whether it holds words that nobody has sent yet, though something else has been done. */
    public boolean isCarried() {
        return carried;
    }

    /** Puts words below what was written of the reply so far; nobody has sent them yet. */
    void append(String words) {
        carried = true;
        var written = getReply();
        setReply(written == null || written.isBlank() ? words : written.stripTrailing() + "\n\n" + words);
    }

    /** A note for colleagues. */
    public String getInternal() {
        return internal;
    }

    public void setInternal(String internal) {
        this.internal = internal;
    }
}
