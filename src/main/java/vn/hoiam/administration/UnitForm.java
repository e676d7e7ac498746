package vn.hoiam.administration;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.TypedLine;

/** What an administrator types about one unit: its English name, or the official text a succession stands in. */
public class UnitForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_NAME = 120;
    private static final int MOST_BASIS = 300;

    private String nameEn;
    private String succession;
    private String basisVi;
    private String basisEn;

    List<WrongField> problemsOfName() {
        var problems = new ArrayList<WrongField>();
        check("nameEn", nameEn, MOST_NAME, problems);
        return problems;
    }

    List<WrongField> problemsOfBasis() {
        var problems = new ArrayList<WrongField>();
        check("basisVi", basisVi, MOST_BASIS, problems);
        check("basisEn", basisEn, MOST_BASIS, problems);
        return problems;
    }

    private static void check(String field, String typed, int most, List<WrongField> problems) {
        var text = TypedLine.of(typed);
        if (text.isEmpty()) {
            problems.add(WrongField.of(field, "units.keeping." + field + ".required"));
        } else if (text.length() > most) {
            problems.add(WrongField.of(field, "units.keeping.long", most, text.length()));
        }
    }

    String name() {
        return TypedLine.of(nameEn);
    }

    Bilingual basis() {
        return new Bilingual(TypedLine.of(basisVi), TypedLine.of(basisEn));
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getSuccession() {
        return succession;
    }

    public void setSuccession(String succession) {
        this.succession = succession;
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
}
