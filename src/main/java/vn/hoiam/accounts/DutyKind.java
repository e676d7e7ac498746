package vn.hoiam.accounts;

import vn.hoiam.texts.Named;

/** What an official is charged with at a unit. */
public enum DutyKind implements Named {
    INTAKE,
    HANDLER,
    LEADER,
    COORDINATOR,
    PLANNER,
    PUBLISHER,
    INSPECTOR,
    DENUNCIATION_RECEIVER,
    KEY_HOLDER,
    FRONT,
    ADMIN;

    @Override
    public String textKey() {
        return "accounts.duty." + name();
    }
}
