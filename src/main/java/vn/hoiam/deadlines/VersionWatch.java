package vn.hoiam.deadlines;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.hoiam.calendar.WorkingCalendars;

/** Keeps the rule book and the calendar of a release before anything is counted by them. */
@Singleton
@Startup
@DependsOn("ServingDatabase")
public class VersionWatch {

    @Inject
    RuleBooks rules;

    @Inject
    WorkingCalendars calendars;

    @PostConstruct
    void keep() {
        rules.keepVersion();
        calendars.keepVersion();
    }
}
