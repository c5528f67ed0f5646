package io.mulu.tables.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.UnreadableTable;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/**
 * An XML part read as a stream. Whatever the parser throws becomes one sentence; document type declarations are
 * refused, and with them every entity but the five of XML itself.
 */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    /** A parser keeps every open element; workbooks nest a dozen. */
    private static final int DEEPEST = 256;

    private final OpcPackage owner;
    private final String part;
    private final LimitedStream bytes;
    private final XMLStreamReader2 reader;
    private final @Nullable SheetBytes pieces;
    private int depth;

    private XmlPart(OpcPackage owner, String part, LimitedStream bytes, @Nullable SheetBytes pieces)
            throws IOException {
        this.owner = owner;
        this.part = part;
        this.bytes = bytes;
        this.pieces = pieces != null && pieces.isUtf8() ? pieces : null;
        try {
            this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(pieces == null ? bytes : pieces);
        } catch (XMLStreamException | RuntimeException e) {
            bytes.close();
            throw problem(e, 1);
        }
    }

    static XmlPart open(OpcPackage owner, String part, LimitedStream bytes) throws IOException {
        return new XmlPart(owner, part, bytes, null);
    }

    /** A part of which elements can be taken out before they are parsed, where it is in UTF-8. */
    static XmlPart sheet(OpcPackage owner, String part, LimitedStream bytes) throws IOException {
        try {
            return new XmlPart(owner, part, bytes, new SheetBytes(bytes));
        } catch (ZipException | EOFException e) {
            bytes.close();
            throw UnreadableTable.because(e, "damaged", owner.file());
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** What can be taken out; null when the part is only parsed. */
    @Nullable
    SheetBytes pieces() {
        return pieces;
    }

    /** Whether the parser stands behind a tag, and the next bytes that can be taken out follow that within its element. */
    boolean isBehindTag() throws IOException {
        if (pieces == null || !pieces.isTagEnded()) {
            return false;
        }
        int event = reader.getEventType();
        try {
            return event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.START_ELEMENT && !reader.isEmptyElement();
        } catch (XMLStreamException e) {
            throw problem(e, reader.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, Boolean.FALSE);
        return factory;
    }

    /** Goes to the next event; answers its type as {@link XMLStreamConstants} has it. */
    int next() throws IOException {
        try {
            return checked(reader.next());
        } catch (XMLStreamException | RuntimeException e) {
            throw problem(e, reader.getLocation().getLineNumber());
        }
    }

    private int checked(int event) throws IOException, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new XMLStreamException("more than " + DEEPEST + " elements within each other");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw UnreadableTable.because("doctype", owner.file(), "part", part);
            default -> {}
        }
        return event;
    }

    /** Goes to the next beginning of an element; false at the end of the document. */
    boolean nextElement() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                beginRow();
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    private UnreadableInputException problem(Exception e, int line) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof EOFException || at instanceof ZipException) {
                return UnreadableTable.because(e, "damaged", owner.file());
            }
        }
        if (e instanceof XMLStreamException stream && stream.getNestedException() instanceof IOException nested) {
            return UnreadableTable.because(nested, "damaged", owner.file());
        }
        return UnreadableTable.because(
                e, "malformed", owner.file(), "part", part, "line", Integer.toString(Math.max(1, line)));
    }

    /** The exception for something that is well-formed but makes no sense. */
    UnreadableInputException broken(int row, String detail) {
        return UnreadableTable.because(
                "broken-cell", owner.file(), "part", part, "row", Integer.toString(row), "detail", detail);
    }

    String part() {
        return part;
    }

    String localName() {
        return reader.getLocalName();
    }

    boolean isAt(String element) {
        return reader.getLocalName().equals(element);
    }

    /** An attribute without namespace, or of any namespace when it has one. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    void decodeAttribute(int index, TypedValueDecoder decoder) throws IOException {
        try {
            reader.getAttributeAs(index, decoder);
        } catch (XMLStreamException | RuntimeException e) {
            throw problem(e, reader.getLocation().getLineNumber());
        }
    }

    /** Adds the characters of the current event to a buffer. */
    void appendTo(CharBuffer buffer) {
        buffer.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Begins to count the bytes of a row anew. */
    void beginRow() {
        bytes.beginRow();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
