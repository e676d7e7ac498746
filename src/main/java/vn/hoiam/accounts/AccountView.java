package vn.hoiam.accounts;

import java.util.List;

/**
 * An account as an administrator sees it.
 *
 * @param duties those the reader administers, the ones in force or to come first
 * @param isCovered whether the reader may rename it, close it and hand out a link; otherwise it has duties elsewhere too
 */
public record AccountView(
        Account account, List<Duty> duties, boolean isCovered, AccountForm form, List<HistoryLine> history) {

    public AccountView {
        duties = List.copyOf(duties);
        history = List.copyOf(history);
    }
}
