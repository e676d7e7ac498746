package vn.hoiam.coordination;

import java.time.LocalDate;
import vn.hoiam.routing.RoutingBook;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.texts.Bilingual;

/**
 * A routing rule as a coordinator sees it.
 *
 * @param area the commune it speaks of; null for the whole province
 * @param hasHeir whether another edition of it is to come
 */
public record RuleView(RoutingRule rule, Bilingual area, boolean hasHeir, LocalDate today) {

    static RuleView of(RoutingRule rule, RoutingBook book, Bilingual area, LocalDate today) {
        var hasHeir = book.bearing(rule.code()).stream()
                .anyMatch(other -> other.validFrom().isAfter(rule.validFrom()));
        return new RuleView(rule, area, hasHeir, today);
    }

    public boolean isInForce() {
        return rule.isInForce(today);
    }

    public boolean isToCome() {
        return rule.isToCome(today);
    }

    public boolean isOver() {
        return rule.isOver(today);
    }

    /** Whether it may say something else, or end, from a later day on. */
    public boolean isChangeable() {
        return isInForce() && rule.validUntil() == null && !hasHeir;
    }

    /** Whether something is planned that may be dropped: its beginning, or its end; of a change, that is the later edition’s. */
    public boolean isDroppable() {
        return isToCome() && !hasHeir || isInForce() && rule.validUntil() != null && !hasHeir;
    }

    /** The day of what may be dropped. */
    public LocalDate plannedOn() {
        return isToCome() ? rule.validFrom() : rule.validUntil();
    }
}
