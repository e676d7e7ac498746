package vn.hoiam.places;

/** What a text says with the name of a unit, the strongest first. */
enum MentionRole {
    /** Something happened there, or its office is spoken of. */
    PLACE,
    /** Somebody lives there. */
    HOME,
    /** What bears the name may well lie there, or it is next to where it happened. */
    NEAR,
    /** A bridge or water bears the name: it never decides, but may speak against a place that was only addressed. */
    BRIDGE,
    /** A road or a person bears the name, or it is said not to be there: it never decides. */
    NONE
}
