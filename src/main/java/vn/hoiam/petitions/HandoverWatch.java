package vn.hoiam.petitions;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;
import vn.hoiam.units.UnitsChanged;

/** Hands petitions over when units have ended: soon after midnight, at the start, and when units were changed. */
@Singleton
@Startup
@DependsOn("ServingDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class HandoverWatch {

    @Inject
    HandingOver handing;

    @Resource
    TimerService timers;

    /** At once, but by itself: that something cannot be handed over is no reason for a portal not to start. */
    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(0, new TimerConfig("start", false));
    }

    @Timeout
    @Schedule(hour = "*", minute = "*/5", second = "7", persistent = false)
    void handOver() {
        Round.of(this, () -> {
            handing.look();
            while (handing.handNextOver()) {}
        });
    }

    @Asynchronous
    public void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) UnitsChanged changed) {
        handOver();
    }
}
