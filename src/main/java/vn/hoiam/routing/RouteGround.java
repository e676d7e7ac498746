package vn.hoiam.routing;

import vn.hoiam.texts.Named;

/** What decided where a petition goes. */
public enum RouteGround implements Named {
    CHOSEN_UNIT,
    POINT,
    ADDRESS,
    HAMLET;

    @Override
    public String textKey() {
        return "routing.ground." + name();
    }
}
