package vn.hoiam.folders;

import vn.hoiam.petitions.OwnFile;

/**
 * A petition in a folder as its owner sees it.
 *
 * @param isNew whether something was told since they last opened it
 */
public record KeptRow(OwnFile file, boolean isNew) {}
