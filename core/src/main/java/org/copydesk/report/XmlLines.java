package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as all reports write it: UTF-8, one element a line, no character that XML 1.0 does not have. */
final class XmlLines {
    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    private XmlLines(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes the elements of a file. */
    @FunctionalInterface
    interface Content {
        void write(XmlLines xml) throws XMLStreamException;
    }

    /** Writes a file; the stream stays open. */
    static void write(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlLines(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException problem ? problem : new IOException(e.getMessage(), e);
        }
    }

    /** Opens an element with attributes, as name and value in turn. */
    void open(String element, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeStartElement(element);
        writeAttributes(attributes);
        depth++;
    }

    /** Closes the element that was opened last. */
    void close() throws XMLStreamException {
        depth--;
        newLine();
        xml.writeEndElement();
    }

    /** Writes an element without content. */
    void empty(String element, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeEmptyElement(element);
        writeAttributes(attributes);
    }

    /** Writes an element that holds a text. */
    void text(String element, String text, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeStartElement(element);
        writeAttributes(attributes);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], plain(attributes[i + 1]));
        }
    }

    /** XML has no characters U+FFFE and U+FFFF, not even escaped. */
    private static String plain(String text) {
        return HarmlessText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
