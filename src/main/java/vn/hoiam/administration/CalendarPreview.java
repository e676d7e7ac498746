package vn.hoiam.administration;

import java.util.List;
import vn.hoiam.petitions.DateMove;
import vn.hoiam.petitions.OpenPromise;

/** What entering some days would do, before anything is written. */
public record CalendarPreview(String calendarVersion, List<DayChange> changes, List<DateMove> moves) {

    private static final int MOST_SHOWN = 200;

    public CalendarPreview {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
    }

    public List<DateMove> shown() {
        return moves.stream().limit(MOST_SHOWN).toList();
    }

    public boolean isCut() {
        return moves.size() > MOST_SHOWN;
    }

    public long earlier() {
        return moves.stream().filter(DateMove::isEarlier).count();
    }

    public long later() {
        return moves.size() - earlier();
    }

    /** How many senders will be told by letter. */
    public long letters() {
        return moves.stream()
                .map(DateMove::petition)
                .filter(OpenPromise::hasMailAddress)
                .map(OpenPromise::uid)
                .distinct()
                .count();
    }

    /** Tells two previews apart; who confirms names the one they saw. */
    public String seen() {
        return calendarVersion + "/" + moves.size();
    }
}
