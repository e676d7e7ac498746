package vn.hoiam.search;

import java.util.List;
import org.apache.lucene.document.Document;

/**
 * What the database has of one petition for one index.
 *
 * @param id its row: the next are read after it
 * @param documents none where there is nothing to be found
 */
record Source(long id, String uid, List<Document> documents) {

    Source {
        documents = List.copyOf(documents);
    }
}
