package vn.hoiam.accounts;

import java.util.List;

/** A line of the list of accounts, with the duties of today or to come that its reader administers. */
public record AccountRow(String username, String name, boolean isOpen, boolean hasPassword, List<Duty> duties) {

    public AccountRow {
        duties = List.copyOf(duties);
    }
}
