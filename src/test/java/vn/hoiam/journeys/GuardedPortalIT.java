package vn.hoiam.journeys;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;

/** All that provokes the portal with its limits on, one after the other, so that one such portal is enough for the run. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class GuardedPortalIT {

    /** First, while no letter of others keeps the postman waiting. */
    @Nested
    @Order(1)
    class WithMuteMail extends MuteMail {}

    @Nested
    @Order(2)
    class WithCarelessPage extends CarelessPage {}

    @Nested
    @Order(3)
    class WithLimits extends Limits {}

    @Nested
    @Order(4)
    class InOutage extends Outage {}

    /** Last, since each of its tests starts the portal again. */
    @Nested
    @Order(5)
    class WithPlugPulled extends PlugPulled {}
}
