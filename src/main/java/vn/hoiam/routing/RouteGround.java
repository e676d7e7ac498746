package vn.hoiam.routing;

import vn.hoiam.texts.Named;

/** What decided where a petition goes. */
public enum RouteGround implements Named {
    CHOSEN_UNIT,
    POINT,
    ADDRESS,
    HAMLET,
    /** The kind, or the citizen, says that the province decides. */
    PROVINCE,
    /** It was handed in there. */
    OWN_DESK,
    /** Whom it is about says who decides. */
    COMPETENCE,
    /** It names somebody who leads the unit where it happened. */
    CONFLICT,
    /** The unit answered the case that this one takes further, or came after the one that did. */
    EARLIER_CASE;

    @Override
    public String textKey() {
        return "routing.ground." + name();
    }
}
