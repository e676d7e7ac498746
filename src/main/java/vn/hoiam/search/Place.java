package vn.hoiam.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How far an index has followed the journal of a database: up to and with the entry {@code id} of transaction {@code txid}. It is
 * kept in the commit of the index itself, so that both are of one moment.
 *
 * @param format of the documents, {@link #FORMAT} of the release that wrote them
 * @param database which one it follows; another, or the same restored, needs an index of its own
 */
record Place(int format, String database, long txid, long id) {

    /** To be raised with every change of what stands in documents or of how words are taken apart. */
    static final int FORMAT = 3;

    /** Of an index that has nothing of any database. */
    static final Place NOWHERE = new Place(FORMAT, "", 0, 0);

    static Place in(String database, long txid, long id) {
        return new Place(FORMAT, database, txid, id);
    }

    /** As it stands in a commit; nowhere, where it does not or nobody can tell. */
    static Place read(Iterable<Map.Entry<String, String>> commit) {
        if (commit == null) {
            return NOWHERE;
        }
        var said = StreamSupport.stream(commit.spliterator(), false)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!said.keySet().containsAll(NOWHERE.written().keySet())) {
            return NOWHERE;
        }
        try {
            return new Place(
                    Integer.parseInt(said.get("format")),
                    said.get("database"),
                    Long.parseLong(said.get("txid")),
                    Long.parseLong(said.get("id")));
        } catch (NumberFormatException wrong) {
            return NOWHERE;
        }
    }

    Map<String, String> written() {
        return Map.of(
                "format", Integer.toString(format),
                "database", database,
                "txid", Long.toString(txid),
                "id", Long.toString(id));
    }

    /** Whether an index at this place can follow that database, or has to be built anew: so where it has seen what never was there. */
    boolean suits(Ground ground) {
        return format == FORMAT && database.equals(ground.database()) && txid <= ground.xmin();
    }
}
