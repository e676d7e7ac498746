package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.hoiam.demo.Fate.Stage;

/** Plays everything the demo tells: the stories of many communes, and the cases of every further kind. */
@ApplicationScoped
@Transactional
public class Playing {

    @Inject
    Performing performing;

    @Inject
    FurtherCases further;

    @Inject
    Denouncing denouncing;

    void play(Plan plan, LocalDate today) {
        plan.stories().forEach(this::perform);
        further.perform(today);
        denouncing.perform(today);
    }

    private void perform(Story story) {
        var receipt = performing.perform(story);
        if (story.unit().equals(Cast.SHOWN) && story.fate().stage() == Stage.ANSWERED) {
            new ExampleReceipt().keep(receipt.code());
        }
    }
}
