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

    /**
     * Whether who holds it at the province holds it for every commune. Who works on cases does so for one body only: the
     * province’s own clerks and leaders have no part in what lies with a commune.
     */
    public boolean reachesDown() {
        return switch (this) {
            case COORDINATOR, PLANNER, PUBLISHER, INSPECTOR, FRONT, ADMIN -> true;
            case INTAKE, HANDLER, LEADER, DENUNCIATION_RECEIVER, KEY_HOLDER -> false;
        };
    }

    @Override
    public String textKey() {
        return "accounts.duty." + name();
    }
}
