package vn.hoiam.petitions;

/**
 * What a citizen’s receipt opens of a case that was taken further.
 *
 * @param earlier the case that this one takes further; null where there is none
 * @param next the one that takes it further; null where there is none
 */
public record TakenFiles(OwnFile earlier, OwnFile next) {}
