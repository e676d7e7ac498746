package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.hoiam.routing.Route;
import vn.hoiam.units.UnitLevel;

/** What a routing rule said of a petition when it was handed in. It stays so, whatever rules come after. */
@Embeddable
public class Ruled {

    @Column(name = "ruled_body", updatable = false)
    private String body;

    @Column(name = "rule_code", updatable = false)
    private String rule;

    @Column(name = "rule_from", updatable = false)
    private LocalDate from;

    @Column(name = "ruled_area", updatable = false)
    private String area;

    protected Ruled() {}

    /** No rule said anything. */
    static Ruled none() {
        return new Ruled();
    }

    static Ruled by(Route route) {
        var ruled = new Ruled();
        if (route.hit() != null) {
            ruled.body = route.hit().body().code();
            ruled.rule = route.hit().rule().code();
            ruled.from = route.hit().rule().validFrom();
            ruled.area =
                    route.from().level() == UnitLevel.COMMUNE ? route.from().code() : null;
        }
        return ruled;
    }

    public boolean isThere() {
        return body != null;
    }

    /** The code of the body it named. */
    public String body() {
        return body;
    }

    /** The code of the rule. */
    public String rule() {
        return rule;
    }

    /** The first day of the rule, which tells it from what bore its code before and after. */
    public LocalDate from() {
        return from;
    }

    /** That day’s code of the commune where it happened; null where nobody could say. */
    public String area() {
        return area;
    }
}
