package vn.hoiam.papers;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a text document, element by element; lengths in points become what word processors count in. */
final class WordXml {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** Twentieths of a point. */
    private static final int TWIPS = 20;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param spaces prefixes and what they stand for, in turn */
    WordXml(String root, String... spaces) throws XMLStreamException {
        xml = WRITERS.createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        for (int i = 0; i < spaces.length; i += 2) {
            xml.writeAttribute("xmlns:" + spaces[i], spaces[i + 1]);
        }
    }

    void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    void close(int many) throws XMLStreamException {
        for (int i = 0; i < many; i++) {
            xml.writeEndElement();
        }
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    void element(String element, String letters) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(letters);
        xml.writeEndElement();
    }

    /** Words on the paper, with the blanks before and behind them. */
    void words(String letters) throws XMLStreamException {
        xml.writeStartElement("w:t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(letters);
        xml.writeEndElement();
    }

    /** The whole part; whatever is open is closed. */
    String end() throws XMLStreamException {
        xml.writeEndDocument();
        return text.toString();
    }

    static String twips(double points) {
        return String.valueOf(Math.round(points * TWIPS));
    }
}
