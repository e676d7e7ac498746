package vn.hoiam.papers;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through one part of a workbook, from tag to tag. It leaves the part where it would take more memory than it ought to:
 * nested without end, ever new names, entities.
 */
final class MarkupWalk {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int declarations;
    private boolean isText;

    MarkupWalk(InputStream part) throws IOException, XMLStreamException {
        reader = FACTORY.createXMLStreamReader(new MarkupText(part));
    }

    /** Goes through a whole part, and leaves it where it is not what it ought to be. */
    static void check(byte[] part) throws IOException, XMLStreamException {
        var walk = new MarkupWalk(new ByteArrayInputStream(part));
        while (walk.next()) {
            walk.text();
        }
    }

    /** Goes on to the next tag or text. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                return true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return true;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("stands for something else");
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                know(reader.getPITarget());
            } else if (isText) {
                return true;
            }
        }
        return false;
    }

    boolean opens(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean closes(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Goes to the end of the element that begins here. */
    void skip(String element) throws XMLStreamException {
        var inside = depth;
        while (next()) {
            if (depth < inside && closes(element)) {
                return;
            }
        }
    }

    /** The letters here; none where a tag stands. */
    String text() {
        return isText ? reader.getText() : "";
    }

    /** By its local name: programs declare what they like for the rest. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private void enter() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        know(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            know(reader.getAttributeLocalName(i));
        }
        declarations += reader.getNamespaceCount();
        if (declarations > MOST_NAMES) {
            throw new XMLStreamException("too many namespaces");
        }
    }

    private void know(String name) throws XMLStreamException {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new XMLStreamException("too many names");
        }
    }

    private static XMLInputFactory factory() {
        // The one by which the copy is read again: what one of two takes for a tag, the other must not take for text.
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
