package vn.hoiam.folders;

/**
 * A link as whoever has it sees it before using it.
 *
 * @param address whose folder it opens
 */
public record FolderLink(String address, boolean isUsed) {}
