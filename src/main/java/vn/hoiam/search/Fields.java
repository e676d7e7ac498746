package vn.hoiam.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.hoiam.calendar.Now;

/** The fields of a document. None keeps a text: what is shown comes from the database. */
final class Fields {

    /** The petition a document belongs to; an act in its record renews all of them. */
    static final String UID = "uid";

    static final String MATTER = "matter";

    /** By what the thing is found again: its matter, and the number of a petition, of a plan, of a task in its plan. */
    static final String KEY = "key";

    /** All words without marks, all words with them, and those of the subject without them. */
    static final String FOLDED = "folded";

    static final String TONED = "toned";
    static final String SUBJECT = "subject";

    /** Every two words side by side. */
    static final String FOLDED_PAIRS = "foldedPairs";

    static final String TONED_PAIRS = "tonedPairs";

    static final String UNIT = "unit";
    static final String SECTOR = "sector";
    static final String KIND = "kind";
    static final String STATE = "state";

    /** The day it was handed in, as days since 1970. */
    static final String DAY = "day";

    /** What the newest are told by, in seconds since 1970. */
    static final String AT = "at";

    /** The first day on which it is late. */
    static final String LATE = "late";

    /** What is counted beside the results, in one word: see {@link Facet}. */
    static final String COUNTED = "counted";

    /** At the desk only: whether it lies with the leader alone, is over, by when it is due, how urgent it is, who has it in hand. */
    static final String CONFIDED = "confided";

    static final String CLOSED = "closed";
    static final String DUE = "due";
    static final String OFFICIAL = "official";

    static final String YES = "1";
    static final int NEVER = Integer.MAX_VALUE;

    private static final FieldType WITHOUT_PLACES = withoutPlaces();

    private final Document document = new Document();

    Fields(Matter matter, String key) {
        word(MATTER, matter.name());
        // Beside the document and not in it: those of a page lie far from each other, and what is stored is packed by
        // the thousand.
        document.add(new BinaryDocValuesField(KEY, new BytesRef(matter + Facet.BETWEEN + key)));
    }

    Fields word(String name, String value) {
        if (value != null) {
            document.add(new StringField(name, value, Store.NO));
        }
        return this;
    }

    /** Words to be found by, part by part: no phrase reaches from one into the next. */
    Fields text(String subject, String... others) {
        if (subject != null) {
            document.add(new Field(SUBJECT, subject, WITHOUT_PLACES));
        }
        Stream.concat(Stream.of(subject == null ? "" : subject), Stream.of(others))
                .filter(part -> part != null && !part.isBlank())
                .forEach(part -> {
                    document.add(new TextField(FOLDED, part, Store.NO));
                    document.add(new TextField(TONED, part, Store.NO));
                    document.add(new Field(FOLDED_PAIRS, part, WITHOUT_PLACES));
                    document.add(new Field(TONED_PAIRS, part, WITHOUT_PLACES));
                });
        return this;
    }

    /** A day as days since 1970. */
    Fields day(String name, int day) {
        document.add(new IntField(name, day, Store.NO));
        return this;
    }

    Fields at(Instant moment) {
        document.add(new LongField(AT, moment.getEpochSecond(), Store.NO));
        return this;
    }

    /** What it counts for, in the order of {@link Facet}. */
    Fields counted(Matter matter, String unit, String sector, String kind, String state, String year) {
        var joined = new StringJoiner(Facet.BETWEEN);
        Stream.of(matter.name(), unit, sector, kind, state, year).forEach(part -> joined.add(part == null ? "" : part));
        document.add(new SortedDocValuesField(COUNTED, new BytesRef(joined.toString())));
        return word(UNIT, unit).word(SECTOR, sector).word(KIND, kind).word(STATE, state);
    }

    Document document() {
        return document;
    }

    static int day(Instant moment) {
        return (int) LocalDate.ofInstant(moment, Now.VIETNAM).toEpochDay();
    }

    /** From which day on it is late, by the same rule as the list of what was released. */
    static int lateFrom(LocalDate replyDueOn, Instant answeredAt, Instant closedAt) {
        if (replyDueOn == null) {
            return NEVER;
        }
        var dayAfter = (int) replyDueOn.toEpochDay() + 1;
        if (closedAt == null) {
            return dayAfter;
        }
        return answeredAt != null && day(answeredAt) >= dayAfter ? 0 : NEVER;
    }

    private static FieldType withoutPlaces() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
