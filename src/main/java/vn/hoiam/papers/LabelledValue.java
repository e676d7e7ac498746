package vn.hoiam.papers;

/** What a paper says under a name, such as the telephone. */
public record LabelledValue(String label, String value) {}
