package vn.hoiam.denunciations;

import java.util.ArrayList;
import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.law.Wanted;
import vn.hoiam.petitions.Written;

/** What a denouncer says when they turn to the superior. */
public class RepeatForm {

    private String act;
    private String why;

    List<WrongField> problems(ProcedureStep step) {
        var problems = new ArrayList<WrongField>();
        FieldChecks.text(problems, "why", words(), ActForm.MOST_WORDS, step.wants(Wanted.WORDS));
        return problems;
    }

    /** Null where nothing is in it. */
    String words() {
        return Written.lines(why);
    }

    /** As what it was to be sent when the form was shown. */
    boolean isFor(DenunciationAct now) {
        return now != null && now.name().equals(act);
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
