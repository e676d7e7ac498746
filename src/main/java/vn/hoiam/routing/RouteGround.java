package vn.hoiam.routing;

import vn.hoiam.texts.Named;

/** What decided where a petition goes. */
public enum RouteGround implements Named {
    CHOSEN_UNIT,
    POINT,
    ADDRESS,
    HAMLET,
    /** What its sender wrote tells where it happened. */
    TEXT,
    /** The kind, or the citizen, says that the province decides. */
    PROVINCE,
    /** It was handed in there. */
    OWN_DESK,
    /** Whom it is about says who decides. */
    COMPETENCE,
    /** It names somebody who leads the unit where it happened. */
    CONFLICT,
    /** The unit answered the case that this one takes further, or came after the one that did. */
    EARLIER_CASE,
    /** Its sender joined it to a petition that lies there. */
    MAIN_FILE,
    /** A rule of the province names the body for what it is about. */
    RULE,
    /** Nobody knows where it belongs: the province’s coordinator looks at it. */
    UNCLEAR;

    @Override
    public String textKey() {
        return "routing.ground." + name();
    }
}
