package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** Which of the two dates of a petition: by law the citizen is told, by the province’s target there is a reply. */
public enum DueDate implements Named {
    NOTIFY,
    REPLY;

    @Override
    public String textKey() {
        return "petitions.due-date." + name();
    }
}
