package vn.hoiam.limits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where everybody from one network passes, as often as a limit gives. */
@RequestScoped
public class Turnstile {

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    /** Counts one attempt, and refuses it when it is one too many. */
    public void mustAllow(Limit limit) {
        limits.mustAllow(limit, client.network());
    }
}
