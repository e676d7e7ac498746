package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.units.Unit;

/**
 * Which released petition of somebody else one that is just handed in may join, because its sender has the same trouble and says so.
 * It is a petition of its own all the same: an official may take it out again, and it then stands for itself with the dates it had.
 */
@ApplicationScoped
public class JoiningIn {

    @Inject
    Clock clock;

    @Inject
    Petitions petitions;

    @Inject
    NewWords words;

    /**
     * The main file that was wished for, locked until the transaction ends; empty where it is not, or no more, to be joined: what is
     * handed in then stands for itself. Nobody at its desk has looked at what joins it, so it lies there as if its own sender had
     * written.
     *
     * @param here the unit that it would come to by itself, where the main file has to lie
     */
    Optional<Petition> take(PetitionNumber wished, PetitionForm form, Unit here) {
        var main = wished == null || !form.isOfEverybody()
                ? Optional.<Petition>empty()
                : petitions.take(List.of(wished)).stream()
                        .filter(found -> found.unit().equals(here))
                        .filter(this::mayBeJoined)
                        .findFirst();
        main.ifPresent(this::call);
        return main;
    }

    private void call(Petition main) {
        main.touch();
        words.add(main, clock.instant());
    }

    /** Only what everybody reads, and what is still going to be answered. */
    private boolean mayBeJoined(Petition main) {
        return main.shown().releasedAt() != null
                && main.kind().isPlain()
                && main.status().isOpen()
                && !main.concern().isForLeader()
                && main.unit().isInForceOn(LocalDate.now(clock));
    }
}
