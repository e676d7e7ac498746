package vn.hoiam.site;

/**
 * What a form suggests by the words written in it so far, as a sentence; nothing is chosen by itself.
 *
 * @param field the field that would be filled in, {@code kind} or {@code sector}; null where a page of its own takes such a text
 * @param code what would stand in the field
 * @param path of that page; null where there is none
 * @param button what is written on the way to it
 * @param because by which words, in a sentence
 */
public record Suggestion(String field, String code, String path, String sentence, String button, String because) {}
