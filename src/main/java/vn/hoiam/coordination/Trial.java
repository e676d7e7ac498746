package vn.hoiam.coordination;

import java.util.List;
import vn.hoiam.routing.RoutingBook;

/**
 * What a change of rules would have done to the open cases there are; nothing is written.
 *
 * @param looked how many open cases it was tried on, the newest of them
 * @param open how many there are
 * @param rules what tells the rules it was tried on from others
 */
public record Trial(List<Rerouted> moves, int looked, long open, String rules) {

    private static final int MOST_SHOWN = 50;

    public Trial {
        moves = List.copyOf(moves);
    }

    public List<Rerouted> shown() {
        return moves.stream().limit(MOST_SHOWN).toList();
    }

    /** Whether more would go elsewhere than are shown. */
    public boolean isCut() {
        return moves.size() > MOST_SHOWN;
    }

    /** Whether there are more open cases than were looked at. */
    public boolean isPartial() {
        return open > looked;
    }

    /** Tells two states of the rules apart; who confirms names the one they saw. */
    public static String seen(RoutingBook book) {
        return Integer.toHexString(book.all().hashCode());
    }
}
