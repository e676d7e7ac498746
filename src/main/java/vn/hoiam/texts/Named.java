package vn.hoiam.texts;

/** Something the glossary has a name for: a state, a kind. Its name stands in the text files. */
public interface Named {

    String textKey();
}
