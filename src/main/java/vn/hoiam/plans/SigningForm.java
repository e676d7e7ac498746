package vn.hoiam.plans;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.FileType;
import vn.hoiam.texts.TypedLine;

/** What stands on the paper that was signed: its number, its day and who signed it. The paper itself comes with it, as a PDF. */
public class SigningForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_NUMBER = 60;
    private static final int MOST_NAME = 100;

    private String documentNumber;
    private String issuedOn;
    private String signedBy;

    /** @throws FaultyEntry when something is missing, or the day is still to come, or there is not just one PDF */
    PlanSignature read(Bundle copy, LocalDate today) {
        var problems = new ArrayList<WrongField>();
        var number = line("documentNumber", documentNumber, MOST_NUMBER, problems);
        var name = line("signedBy", signedBy, MOST_NAME, problems);
        var typed = TypedLine.of(issuedOn);
        var day = TypedLine.day(typed).orElse(null);
        if (day == null) {
            problems.add(WrongField.of("issuedOn", typed.isEmpty() ? "plans.form.required" : "plans.form.day"));
        } else if (day.isAfter(today)) {
            problems.add(WrongField.of("issuedOn", "plans.sign.day.future"));
        }
        copy.rejected()
                .forEach(reason -> problems.add(
                        WrongField.of("files", reason.textKey(), reason.words().toArray())));
        if (copy.rejected().isEmpty() && !isOnePdf(copy)) {
            problems.add(WrongField.of("files", "plans.sign.pdf"));
        }
        FaultyEntry.refuse(problems);
        return new PlanSignature(number, day, name, copy.files().get(0).name());
    }

    private static boolean isOnePdf(Bundle copy) {
        return copy.files().size() == 1 && copy.files().get(0).type() == FileType.PDF;
    }

    private static String line(String field, String typed, int most, List<WrongField> problems) {
        var line = TypedLine.of(typed);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "plans.form.required"));
        } else if (line.length() > most) {
            problems.add(WrongField.of(field, "plans.form.long", most, line.length()));
        }
        return line;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(String issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }
}
