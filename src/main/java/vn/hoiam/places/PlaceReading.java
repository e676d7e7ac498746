package vn.hoiam.places;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.language.PhraseBook.Hit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitType;

/** Goes through a text once and notes every name of a unit or hamlet with what the words around say of it. */
final class PlaceReading {

    private static final int LONGEST_NAME = 4;

    /** Who names more places than these does not say where something happened. */
    private static final int MOST_MENTIONS = 60;

    /** Words behind which a name may follow that has no word for its type. */
    private static final Set<PlaceCue> LEADING = EnumSet.of(
            PlaceCue.LOCATION,
            PlaceCue.PEOPLE,
            PlaceCue.OFFICE,
            PlaceCue.OFFICIALS,
            PlaceCue.HOME,
            PlaceCue.NEIGHBOUR,
            PlaceCue.NEGATION);

    private final PlaceText text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<HamletRow> hamlets = new ArrayList<>();
    /** Of each syllable, what the words that end before it say; null where they say nothing. */
    private final PlaceCue[] before;
    /** Where those words begin. */
    private final int[] beginning;

    PlaceReading(PlaceText text) {
        this.text = text;
        this.before = new PlaceCue[text.size() + 1];
        this.beginning = new int[text.size() + 1];
        for (int at = 0; at < text.size() && mentions.size() < MOST_MENTIONS; ) {
            at = step(at);
        }
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Hamlets of communes’ own tables that are named. */
    List<HamletRow> hamlets() {
        return List.copyOf(hamlets);
    }

    /** Reads what begins with a syllable and tells where to go on. */
    private int step(int at) {
        var cue = text.cue(at);
        var bare = text.name(at).filter(hit -> cue.isEmpty() || hit.end() > text.cueEnd(at) || isLed(at));
        if (bare.isPresent() && isName(at, bare.get(), cue)) {
            return keep(at, bare.get(), null);
        }
        if (cue.isEmpty()) {
            return at + 1;
        }
        var end = text.cueEnd(at);
        var meaning = cue.get();
        before[end] = meaning;
        beginning[end] = at;
        return switch (meaning) {
            case XA, PHUONG, THI_TRAN, HUYEN, THI_XA, THANH_PHO, TINH -> unit(at, end, meaning);
            case HAMLET -> hamlet(end);
            case ROAD, PERSON -> pass(end);
            case BRIDGE, SITE ->
                end < text.size()
                        ? text.borne(end).map(hit -> keep(end, hit, null)).orElseGet(() -> pass(end))
                        : end;
            default -> end;
        };
    }

    private int unit(int at, int end, PlaceCue cue) {
        if (end >= text.size() || text.beginsClause(end) && !text.isAbbreviation(end - 1)) {
            return end;
        }
        var type = cue.type().orElseThrow();
        return text.expected(end)
                .filter(hit -> fits(hit, type))
                .map(hit -> keep(at, hit, type))
                .orElse(end);
    }

    private static boolean fits(Hit<UnitRow> hit, UnitType type) {
        return switch (type) {
            case TINH -> hit.fit().isTrue() && has(hit, UnitLevel.PROVINCE);
            case XA, PHUONG, THI_TRAN -> true;
            default -> has(hit, UnitLevel.DISTRICT);
        };
    }

    private static boolean has(Hit<UnitRow> hit, UnitLevel level) {
        return hit.meanings().stream().anyMatch(unit -> unit.level() == level);
    }

    private int hamlet(int end) {
        var known = text.hamlets(end).findFirst();
        known.ifPresent(hit -> hamlets.addAll(hit.meanings()));
        return Math.max(pass(end), known.map(Hit::end).orElse(end));
    }

    /** Goes past the name of what is no unit: as far as capital letters reach, or over a name that units bear, too. */
    private int pass(int end) {
        if (end >= text.size() || !text.isJoined(end) && !text.isAbbreviation(end - 1)) {
            return end;
        }
        var at = text.name(end).map(Hit::end).orElse(end);
        for (int i = end; i < Math.min(text.size(), end + LONGEST_NAME); i++) {
            if (i > end && !text.isJoined(i) || !text.isCapital(i, i + 1) || isUnitWord(i)) {
                break;
            }
            at = Math.max(at, i + 1);
        }
        return at;
    }

    private boolean isUnitWord(int at) {
        return text.cue(at).flatMap(PlaceCue::type).isPresent();
    }

    private int keep(int start, Hit<UnitRow> hit, UnitType type) {
        mentions.add(new Mention(
                start,
                hit.end(),
                text.between(start, hit.end()),
                hit.meanings(),
                type,
                hit.fit(),
                role(start, type != null),
                text.age(hit.end()),
                before[start] == PlaceCue.OFFICE || before[start] == PlaceCue.OFFICIALS,
                type == null && before[start] == null && !isMarkedOff(start, hit)));
        return hit.end();
    }

    /** What the words before a name say; "ở", "tại" and the like leave to those before them what they mean. */
    private MentionRole role(int start, boolean isTyped) {
        var role = MentionRole.PLACE;
        for (int at = start; before[at] != null; at = beginning[at]) {
            switch (before[at]) {
                case NEGATION -> role = MentionRole.NONE;
                case HOME -> role = MentionRole.HOME;
                case BRIDGE -> role = isTyped || at < start ? role : MentionRole.BRIDGE;
                case SITE -> role = isTyped || at < start ? role : MentionRole.NEAR;
                // Beside its office is there.
                case NEIGHBOUR -> role = before[start] == PlaceCue.OFFICE ? role : MentionRole.NEAR;
                case OFFICE, OFFICIALS, LOCATION, PEOPLE -> {
                    continue;
                }
                default -> {}
            }
            return role;
        }
        return role;
    }

    /** Whether a name without a word for its type is meant as the name of a unit. */
    private boolean isName(int at, Hit<UnitRow> hit, Optional<PlaceCue> cue) {
        var isLed = isLed(at);
        var isCapital = text.isCapital(at, hit.end());
        var isPerson = cue.filter(PlaceCue.PERSON::equals).isPresent();
        if (!hit.fit().isTrue() && !(isLed && isCapital) || !isLed && isPerson || isPartOfLonger(at, hit.end())) {
            return false;
        }
        return isCapital || isLed && !needsCapital(at) || isMarkedOff(at, hit);
    }

    /** Whether it stands alone between marks, or with the district it lay in. */
    private boolean isMarkedOff(int at, Hit<UnitRow> hit) {
        return text.isAlone(at, hit.end())
                || text.name(hit.end())
                        .filter(area -> text.liesIn(hit.meanings(), area))
                        .isPresent()
                || mentions.stream().anyMatch(other -> other.end() == at && text.liesIn(other.named(), hit));
    }

    private boolean isLed(int at) {
        return before[at] != null && !text.beginsClause(at) && LEADING.contains(before[at]);
    }

    /** Behind words that may be followed by any others a name shows by its capital letters. */
    private boolean needsCapital(int at) {
        return switch (before[at]) {
            case OFFICIALS, PEOPLE -> true;
            case OFFICE -> !text.isToneless(at);
            default -> false;
        };
    }

    /** Whether the words beside it have capital letters, too: "Nguyễn Minh Tân", "Minh Tân Phát". */
    private boolean isPartOfLonger(int from, int until) {
        return text.isFollowedByCapital(from, until)
                || text.isCapital(from, from + 1)
                        && from > 0
                        && text.isJoined(from)
                        && before[from] == null
                        && text.isCapital(from - 1, from)
                        && mentions.stream().noneMatch(other -> other.end() == from);
    }
}
