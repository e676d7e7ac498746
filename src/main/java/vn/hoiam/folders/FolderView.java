package vn.hoiam.folders;

import java.util.List;

/**
 * A folder as its owner sees it.
 *
 * @param kept what lies in it, the newest first
 */
public record FolderView(String address, List<KeptRow> kept) {

    public FolderView {
        kept = List.copyOf(kept);
    }
}
