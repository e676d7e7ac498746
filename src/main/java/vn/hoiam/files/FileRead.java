package vn.hoiam.files;

/**
 * What stands in a file was read, and is kept beside it.
 *
 * @param file its name on the shelf
 */
public record FileRead(String file) {}
