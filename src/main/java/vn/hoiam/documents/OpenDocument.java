package vn.hoiam.documents;

import java.util.List;
import vn.hoiam.papers.Paper;

/**
 * A document as it lies before an official.
 *
 * @param wording without what tells of the sender, where {@code seesAll} is false
 * @param paper the same as it is set
 * @param signatory whose name most likely stands below it; null for nobody in particular
 * @param mayWork whether the official may change it, and hand in what was signed
 */
public record OpenDocument(
        CaseDocument document,
        Wording wording,
        Paper paper,
        List<SignedCopy> copies,
        boolean seesAll,
        boolean mayWork,
        boolean mayIssue,
        String signatory) {

    public OpenDocument {
        copies = List.copyOf(copies);
    }

    /** Whether it may be changed by this official as it stands. */
    public boolean isEditable() {
        return mayWork && !document.state().isIssued();
    }
}
