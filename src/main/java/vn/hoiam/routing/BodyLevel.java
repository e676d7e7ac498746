package vn.hoiam.routing;

import vn.hoiam.texts.Named;

/** Where a body stands, and so with whom its cases lie in the portal. */
public enum BodyLevel implements Named {
    COMMUNE,
    PROVINCE,
    /** Has no desk of its own: the province’s coordinator hands on to it what is its. */
    DEPARTMENT,
    /** Is no office of the province, such as a company: the coordinator passes on to it what is its. */
    OUTSIDE;

    @Override
    public String textKey() {
        return "routing.level." + name();
    }
}
