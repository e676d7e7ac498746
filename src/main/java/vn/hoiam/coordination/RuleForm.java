package vn.hoiam.coordination;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.routing.Phrase;
import vn.hoiam.routing.RoutingRule;

/** What a coordinator types of a routing rule, and the day from which it holds, or on which it ends. */
public class RuleForm implements Serializable {

    /** How sure a coordinator may say a rule is. */
    public static final List<RuleCertainty> CERTAINTIES =
            List.of(RuleCertainty.LAW, RuleCertainty.PRACTICE, RuleCertainty.ASSUMPTION);

    @Serial
    private static final long serialVersionUID = 1L;

    private String nameVi;
    private String nameEn;
    private String sector;
    private String area;
    private String kind;
    private String words;
    private String unless;
    private String body;
    private String basisVi;
    private String basisEn;
    private String certainty;
    private String note;
    private String day;

    /** Fills in what a rule says by now, for whoever changes it; the day is theirs to name. */
    public void take(RoutingRule rule) {
        nameVi = rule.name().vi();
        nameEn = rule.name().en();
        sector = rule.scope().sector();
        area = rule.scope().area();
        kind = rule.scope().kind();
        words = Phrase.join(rule.scope().words());
        unless = Phrase.join(rule.scope().unless());
        body = rule.body();
        basisVi = rule.legalBasis().vi();
        basisEn = rule.legalBasis().en();
        certainty = rule.certainty().name();
        note = rule.note();
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUnless() {
        return unless;
    }

    public void setUnless(String unless) {
        this.unless = unless;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getBasisVi() {
        return basisVi;
    }

    public void setBasisVi(String basisVi) {
        this.basisVi = basisVi;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
