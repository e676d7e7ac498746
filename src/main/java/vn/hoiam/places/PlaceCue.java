package vn.hoiam.places;

import java.util.Optional;
import vn.hoiam.language.PhraseBook;
import vn.hoiam.store.ReleaseFile;
import vn.hoiam.units.UnitType;

/**
 * What a word tells of the name that follows it, or, for {@link #FORMER} and {@link #PRESENT}, of the one before it. The words are rows of
 * {@code db/places/words.csv}.
 */
public enum PlaceCue {
    XA(UnitType.XA),
    PHUONG(UnitType.PHUONG),
    THI_TRAN(UnitType.THI_TRAN),
    HUYEN(UnitType.HUYEN),
    THI_XA(UnitType.THI_XA),
    THANH_PHO(UnitType.THANH_PHO),
    TINH(UnitType.TINH),
    /** A hamlet or a part of one is named. */
    HAMLET,
    /** A road or street is named, which leads somewhere, or is called after a person. */
    ROAD,
    /** A bridge, ferry or water is named, often after a village that lies beside it. */
    BRIDGE,
    /** A school, market or firm is named, which often bears the name of where it lies. */
    SITE,
    PERSON,
    /** The office there is addressed or spoken of. */
    OFFICE,
    /** Its officials are; other words than a name may follow. */
    OFFICIALS,
    /** Something is there. */
    LOCATION,
    /** Its people are spoken of; other words than a name may follow. */
    PEOPLE,
    /** It is not there. */
    NEGATION,
    /** It is beside it. */
    NEIGHBOUR,
    /** Somebody lives there or comes from there. */
    HOME,
    /** The name before is of former times. */
    FORMER,
    /** The name before is of today. */
    PRESENT,
    /** A name of another province, which units here bear, too. */
    ELSEWHERE,
    /** Hides shorter words that would tell something. */
    NOTHING;

    private static final PhraseBook<PlaceCue> WORDS = read();

    private final UnitType type;

    PlaceCue() {
        this(null);
    }

    PlaceCue(UnitType type) {
        this.type = type;
    }

    /** The type of unit that is named; empty where it is none. */
    Optional<UnitType> type() {
        return Optional.ofNullable(type);
    }

    static PhraseBook<PlaceCue> words() {
        return WORDS;
    }

    private static PhraseBook<PlaceCue> read() {
        var words = new PhraseBook<PlaceCue>();
        new ReleaseFile("/db/places/words.csv")
                .rows()
                .forEach(row -> words.add(row.get("phrase"), valueOf(row.get("cue"))));
        return words;
    }
}
