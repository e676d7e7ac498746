package vn.hoiam.petitions;

import vn.hoiam.accounts.Capacity;

/**
 * Who wrote or signed: the account, and the name it bore that day.
 *
 * @param behalf the name of the leader in whose place it was done; null for one’s own
 */
record Signatory(Long account, String name, String behalf, Capacity capacity) {

    Signatory(Long account, String name) {
        this(account, name, null, null);
    }
}
