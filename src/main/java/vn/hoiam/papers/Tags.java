package vn.hoiam.papers;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tells programs that read a file aloud which of its lines are a title, and which together a paragraph. */
final class Tags {

    static final COSName LINE = COSName.getPDFName("Span");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDStructureElement> blocks = new HashMap<>();
    private final Map<PDPage, COSArray> pages = new HashMap<>();
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();

    Tags(PDDocument file) {
        root.appendKid(all);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(mark);
        file.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** The number under which a line on a page is part of its block. */
    int next(Line line, PDPage page) {
        var lines = pages.computeIfAbsent(page, this::register);
        var number = lines.size();
        var block = blocks.computeIfAbsent(line.block(), first -> element(line.style()));
        var content = new PDMarkedContentReference();
        content.setMCID(number);
        content.setPage(page);
        block.appendKid(content);
        lines.add(block.getCOSObject());
        return number;
    }

    /** To be called when all lines have their numbers. */
    void close() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }

    private COSArray register(PDPage page) {
        var lines = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(lines));
        return lines;
    }

    private PDStructureElement element(Style style) {
        var type =
                switch (style) {
                    case TITLE, KIND -> StandardStructureTypes.H1;
                    case HEADING -> StandardStructureTypes.H2;
                    default -> StandardStructureTypes.P;
                };
        var element = new PDStructureElement(type, all);
        all.appendKid(element);
        return element;
    }
}
