package vn.hoiam.papers;

import java.util.List;

/** A table on paper: its name, a line of headings, and rows of text and numbers; an empty text is an empty cell. */
public record Table(String name, List<String> headings, List<List<Object>> rows) {

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
