package vn.hoiam.papers;

/** Words of one face; a line break in them is one on paper. */
public record Run(Face face, String text) {}
