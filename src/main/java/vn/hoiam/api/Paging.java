package vn.hoiam.api;

import jakarta.json.JsonObjectBuilder;
import java.util.regex.Pattern;

/** Which part of a list is asked for: pages are numbered from 1. */
record Paging(int page, int size) {

    static final int USUAL_SIZE = 20;
    static final int MOST_SIZE = 100;
    static final int MOST_PAGES = 100_000;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** As written in the address; null is the usual. */
    static Paging of(String page, String size) {
        return new Paging(number("page", page, 1, MOST_PAGES), number("size", size, USUAL_SIZE, MOST_SIZE));
    }

    int first() {
        return (page - 1) * size;
    }

    /** Links to this page and those beside it, with the rest of the query behind the page. */
    JsonObjectBuilder links(long total, String narrowing) {
        var links = Written.JSON.createObjectBuilder().add("self", address(page, narrowing));
        if ((long) page * size < total) {
            links.add("next", address(page + 1, narrowing));
        }
        if (page > 1) {
            links.add("prev", address(page - 1, narrowing));
        }
        return links;
    }

    private String address(int number, String narrowing) {
        return Written.PETITIONS + "?page=" + number + "&size=" + size + narrowing;
    }

    private static int number(String name, String written, int usual, int most) {
        if (written == null) {
            return usual;
        }
        if (!NUMBER.matcher(written).matches() || Integer.parseInt(written) > most) {
            throw new Unacceptable(ProblemKind.BAD_QUERY, name, most);
        }
        return Integer.parseInt(written);
    }
}
