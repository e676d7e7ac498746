package vn.hoiam.accounts;

import vn.hoiam.texts.Named;

/** In which capacity somebody signs in a leader’s place: Decree 30/2020/NĐ-CP on clerical work. */
public enum Capacity implements Named {
    /** A deputy, who signs for the leader: “KT.”. */
    DEPUTY,
    /** Another official, who signs by the leader’s authority: “TUQ.”. */
    OFFICIAL;

    @Override
    public String textKey() {
        return "accounts.capacity." + name();
    }
}
