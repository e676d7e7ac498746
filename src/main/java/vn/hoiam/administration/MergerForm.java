package vn.hoiam.administration;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.units.UnitType;

/** What an administrator types of a merger or division to come. */
public class MergerForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public static final int MOST_ENDINGS = 10;
    public static final int MOST_SUCCESSORS = 5;

    private final List<EndingRow> endings = new ArrayList<>(List.of(new EndingRow(), new EndingRow()));
    private final List<SuccessorRow> successors = new ArrayList<>(List.of(new SuccessorRow(true)));
    private String day;
    private String basisVi;
    private String basisEn;

    /** What a commune that begins may be. */
    public static UnitType[] types() {
        return MergerReading.TYPES.toArray(UnitType[]::new);
    }

    public List<EndingRow> endings() {
        return endings;
    }

    public List<SuccessorRow> successors() {
        return successors;
    }

    /** The names of units that are there already. */
    Stream<String> typed() {
        return Stream.concat(
                        endings.stream().map(EndingRow::getTyped),
                        successors.stream().map(SuccessorRow::getTyped))
                .filter(typed -> typed != null && !typed.isBlank());
    }

    public boolean isFullOfEndings() {
        return endings.size() >= MOST_ENDINGS;
    }

    public boolean isFullOfSuccessors() {
        return successors.size() >= MOST_SUCCESSORS;
    }

    /** Whether it has to be said where each unit goes. */
    public boolean isBranching() {
        return successors.size() > 1;
    }

    public void addEnding() {
        if (!isFullOfEndings()) {
            endings.add(new EndingRow());
        }
    }

    public void addNew() {
        add(new SuccessorRow(true));
    }

    public void addExisting() {
        add(new SuccessorRow(false));
    }

    private void add(SuccessorRow row) {
        if (!isFullOfSuccessors()) {
            successors.add(row);
        }
    }

    /** {@code place} counts from 0. */
    public void dropSuccessor(int place) {
        if (place < successors.size()) {
            successors.remove(place);
            endings.forEach(ending -> ending.forget(place));
        }
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
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
