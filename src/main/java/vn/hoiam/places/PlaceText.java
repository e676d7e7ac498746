package vn.hoiam.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.language.PhraseBook.Hit;
import vn.hoiam.language.Syllables;
import vn.hoiam.units.UnitRow;

/** A text with the names and telling words that begin at each of its syllables. */
final class PlaceText {

    private final Gazetteer gazetteer;
    private final Syllables text;
    private final boolean caseTells;

    PlaceText(Gazetteer gazetteer, Syllables text) {
        this.gazetteer = gazetteer;
        this.text = text;
        var lower = text.list().stream()
                .filter(one -> one.written().equals(one.written().toLowerCase(Locale.ROOT)))
                .count();
        // In a text all in capital letters they say nothing.
        this.caseTells = lower * 3 >= text.size();
    }

    int size() {
        return text.size();
    }

    String between(int from, int until) {
        return text.between(from, until);
    }

    /** The longest name of a unit that begins here. */
    Optional<Hit<UnitRow>> name(int at) {
        return at >= size() ? Optional.empty() : gazetteer.at(text, at).stream().findFirst();
    }

    /** The same for whoever knows that a name must follow: also one that is nearly written. */
    Optional<Hit<UnitRow>> expected(int at) {
        var written = name(at);
        if (cue(at).filter(PlaceCue.LOCATION::equals).isPresent()) {
            // "phuong o Dong Tien": no name begins here.
            return written;
        }
        return gazetteer
                .near(text, at)
                .filter(hit -> written.isEmpty()
                        || !written.get().fit().isTrue()
                                && hit.end() > written.get().end())
                .findFirst()
                .or(() -> written);
    }

    /** The unit whose name something bears that is spoken of just before, and nothing longer. */
    Optional<Hit<UnitRow>> borne(int at) {
        return name(at).filter(hit -> isJoined(at) && hit.fit().isTrue())
                .filter(hit -> !isFollowedByCapital(at, hit.end()));
    }

    Stream<Hit<HamletRow>> hamlets(int at) {
        return at >= size()
                ? Stream.empty()
                : gazetteer.hamletsAt(text, at).stream().filter(hit -> hit.fit().isTrue());
    }

    /** The longest words that begin here and tell something. */
    Optional<PlaceCue> cue(int at) {
        return cues(at).map(hit -> hit.meanings().get(0)).findFirst();
    }

    /** The first syllable behind those words. */
    int cueEnd(int at) {
        return cues(at).mapToInt(Hit::end).findFirst().orElse(at);
    }

    private Stream<Hit<PlaceCue>> cues(int at) {
        return at >= size()
                ? Stream.empty()
                : PlaceCue.words().at(text, at).stream()
                        .filter(hit -> hit.fit().isTrue())
                        .map(hit -> new Hit<>(hit.end(), hit.fit(), told(at, hit)))
                        .filter(hit -> !hit.meanings().isEmpty());
    }

    /** One letter stands for "ông" or "đường" only with its full stop: "Ô. Lê Lợi". */
    private List<PlaceCue> told(int at, Hit<PlaceCue> hit) {
        var isStray = text.get(at).written().length() == 1 && hit.end() == at + 1 && !isAbbreviation(at);
        return hit.meanings().stream()
                .filter(cue -> !isStray || cue != PlaceCue.PERSON && cue != PlaceCue.ROAD)
                .toList();
    }

    /** What stands right behind a name and tells of which time it is; null where nothing does. */
    PlaceCue age(int end) {
        return cue(end).filter(cue -> cue == PlaceCue.FORMER || cue == PlaceCue.PRESENT)
                .orElse(null);
    }

    boolean isCapital(int from, int until) {
        return caseTells && text.list().subList(from, until).stream().allMatch(one -> one.isCapital());
    }

    boolean isToneless(int at) {
        return text.get(at).isToneless();
    }

    boolean isJoined(int at) {
        return text.get(at).isJoined();
    }

    boolean beginsClause(int at) {
        return text.get(at).beginsClause();
    }

    /** Whether it stands between marks of punctuation, as in an address. */
    boolean isAlone(int from, int until) {
        return !isJoined(from) && (until == size() || !isJoined(until) || age(until) != null);
    }

    boolean isFollowedByCapital(int from, int until) {
        return until < size()
                && isCapital(from, from + 1)
                && isJoined(until)
                && isCapital(until, until + 1)
                && cue(until).isEmpty()
                && name(until).isEmpty();
    }

    /** Whether what stands between a word and the name behind it is the point of an abbreviation: "p. Phố Hiến". */
    boolean isAbbreviation(int at) {
        return at + 1 < size()
                && text.get(at + 1).gap() == '.'
                && text.get(at).written().length() <= 2;
    }

    /** Whether the name of a unit and that of its district stand here one behind the other. */
    boolean liesIn(List<UnitRow> communes, Hit<UnitRow> area) {
        return gazetteer.liesIn(communes, area.meanings());
    }
}
