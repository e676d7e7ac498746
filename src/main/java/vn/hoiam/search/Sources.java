package vn.hoiam.search;

import java.util.Collection;
import java.util.List;

/** Where the documents of one index come from. */
interface Sources {

    /** How many there are to read, about. */
    long count();

    /** The next so many, by row. */
    List<Source> after(long id, int most);

    /** Those of these petitions that still have something to be found. */
    List<Source> of(Collection<String> uids);
}
