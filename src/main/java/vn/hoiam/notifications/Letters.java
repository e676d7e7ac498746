package vn.hoiam.notifications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.petitions.DatesMoved;
import vn.hoiam.petitions.OpenPromises;
import vn.hoiam.store.Settings;

/** Who hears of what: puts letters into the outbox, in the transaction of what they tell of. */
@ApplicationScoped
public class Letters {

    @Inject
    OpenPromises open;

    @Inject
    OutgoingLetters outbox;

    /** One letter for each petition, whether one of its dates moved or both. */
    void hear(@Observes DatesMoved told) {
        var moves = told.moves().stream()
                .filter(move -> move.petition().hasMailAddress())
                .collect(groupingBy(move -> move.petition().uid(), LinkedHashMap::new, toList()));
        if (moves.isEmpty()) {
            return;
        }
        var addresses = open.mailAddresses(moves.keySet());
        var portal = Settings.find("HOIAM_PUBLIC_URL");
        outbox.add(moves.entrySet().stream()
                .map(petition ->
                        new DatesMovedLetter(told, petition.getValue(), portal).to(addresses.get(petition.getKey())))
                .toList());
    }
}
