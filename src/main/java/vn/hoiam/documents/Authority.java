package vn.hoiam.documents;

import java.util.Arrays;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** In whose name a document is signed: Decree 30/2020/NĐ-CP, Annex I, part II, section 7. */
public enum Authority implements Named {
    /** For the whole committee (TM.). */
    COMMITTEE,
    /** In one’s own right. */
    CHAIRMAN,
    /** In the chairman’s place (KT.). */
    DEPUTY,
    /** By order (TL.). */
    BY_ORDER;

    static Optional<Authority> find(String name) {
        return Arrays.stream(values())
                .filter(authority -> authority.name().equals(name))
                .findFirst();
    }

    @Override
    public String textKey() {
        return "documents.authority." + name();
    }

    /** As it stands above the signature, in capitals; two lines where it says for whom. */
    String linesKey() {
        return "documents.paper.authority." + name();
    }
}
