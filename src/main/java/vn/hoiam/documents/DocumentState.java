package vn.hoiam.documents;

import java.util.EnumSet;
import java.util.Set;
import vn.hoiam.texts.Named;

/** How far a document has come. */
public enum DocumentState implements Named {
    /** Is being written, and may be changed. */
    DRAFTED,
    /** Has its number and day, and is not changed any more. */
    ISSUED,
    /** Signed by hand or digitally, and what was signed is kept. */
    SIGNED;

    Set<DocumentState> next() {
        return switch (this) {
            case DRAFTED -> EnumSet.of(ISSUED);
            // A second page of the scan, or the digital signature beside it.
            case ISSUED, SIGNED -> EnumSet.of(SIGNED);
        };
    }

    public boolean isIssued() {
        return this != DRAFTED;
    }

    @Override
    public String textKey() {
        return "documents.state." + name();
    }
}
