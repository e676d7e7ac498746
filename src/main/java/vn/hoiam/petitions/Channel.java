package vn.hoiam.petitions;

/** The way a petition came in. */
public enum Channel {
    WEB,
    API
}
