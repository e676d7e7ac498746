package vn.hoiam.recounts;

import java.time.Instant;
import java.time.LocalDate;
import vn.hoiam.units.FactWords;

/** Something stored of a petition that is not what its record gives; both as the words of a fact. */
public record Difference(Checked what, String stored, String counted) {

    private static final String NONE = "–";

    static Difference of(Checked what, LocalDate stored, LocalDate counted) {
        return new Difference(what, word(stored), word(counted));
    }

    static Difference of(Checked what, Instant stored, Instant counted) {
        return new Difference(what, word(stored), word(counted));
    }

    private static String word(LocalDate day) {
        return day == null ? NONE : FactWords.day(day);
    }

    private static String word(Instant moment) {
        return moment == null ? NONE : FactWords.moment(moment);
    }
}
