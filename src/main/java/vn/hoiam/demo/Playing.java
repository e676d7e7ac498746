package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.hoiam.demo.Fate.Stage;
import vn.hoiam.petitions.Receipt;

/** Plays everything the demo tells: the stories of many communes, and the cases of every further kind. */
@ApplicationScoped
@Transactional
public class Playing {

    @Inject
    Performing performing;

    @Inject
    Corresponding corresponding;

    @Inject
    FurtherCases further;

    @Inject
    Denouncing denouncing;

    void play(Plan plan, LocalDate today) {
        var letters = corresponding.letters();
        plan.stories().forEach(story -> corresponding.write(story, perform(story), letters, today));
        further.perform(today);
        denouncing.perform(today);
    }

    private Receipt perform(Story story) {
        var receipt = performing.perform(story);
        if (story.unit().equals(Cast.SHOWN) && story.fate().stage() == Stage.ANSWERED) {
            new ExampleReceipt().keep(receipt.code());
        }
        return receipt;
    }
}
