package vn.hoiam;

import java.util.List;

/** One field of a form that has to be mended, and the sentence that says how. */
public interface Fault {

    String field();

    String textKey();

    List<Object> words();
}
