package vn.hoiam.petitions;

import java.util.Locale;
import vn.hoiam.texts.Named;

/** What the law asks of some kinds of petition beside subject, text and name. */
public enum Particular implements Named {
    /** Whose decision, act or conduct it is about; kept with the petition, not here. */
    CONCERNED(30),
    /** The decision or act complained about: number, day, whose it is. */
    AGAINST(500),
    /** The first decision on a complaint: number, day, who made it. */
    FIRST_DECISION(500),
    /** The day on which the complainant received the decision or learned of the act. */
    KNOWN_ON(10),
    /** Why a complaint comes after its time: illness, disaster, a journey. */
    LATE_BECAUSE(1000),
    /** What the complainant asks to be decided. */
    CLAIM(2000),
    /** The regulation: number, day, article. */
    REGULATION(500),
    /** Which information, or which document it stands in. */
    INFORMATION(1000),
    /** How the information is to reach the citizen. */
    DELIVERY(20),
    PURPOSE(500),
    /** What the procedure or service is called. */
    PROCEDURE(300),
    /** The number on the receipt of a one-stop desk. */
    DOSSIER(50),
    HOME_ADDRESS(300),
    /** The number of the identity card or passport. */
    ID_NUMBER(20),
    /** How many people hand it in together. */
    PEOPLE(6),
    /** Who acts for them, one name a line. */
    REPRESENTATIVES(600),
    /** Asked of some kinds; kept with the contact, not here. */
    PHONE(30);

    /** How the law takes to a field of a kind. */
    public enum Need {
        NONE,
        ASKED,
        REQUIRED
    }

    private final int most;

    Particular(int most) {
        this.most = most;
    }

    /** The most characters. */
    public int most() {
        return most;
    }

    /** Asked where the form asks who sends it. */
    boolean isOfSender() {
        return this == HOME_ADDRESS || this == ID_NUMBER || this == PHONE;
    }

    /** Kept with the contact, or with the petition itself. */
    boolean isKeptElsewhere() {
        return this == PHONE || this == CONCERNED;
    }

    /** Tells of a person: seen by those alone who handle the petition. */
    public boolean isPersonal() {
        return switch (this) {
            case HOME_ADDRESS, ID_NUMBER, LATE_BECAUSE, PEOPLE, REPRESENTATIVES -> true;
            default -> false;
        };
    }

    /** The name of the field in forms and in the API: {@code homeAddress}. */
    public String field() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var field = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return field.toString();
    }

    @Override
    public String textKey() {
        return "petitions.particular." + field();
    }
}
