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
 * refused, and with them every entity but the five of XML itself. For use by one thread.
 */
public final class XmlPart implements Closeable {

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

    /**
     * Goes to the next event.
     *
     * @return its type as {@link XMLStreamConstants} has it
     * @throws UnreadableInputException if the part is not well-formed, too large or damaged
     * @throws IOException if it cannot be read
     */
    public int next() throws IOException {
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

    /**
     * The name of the part.
     *
     * @return as it was asked for
     */
    public String part() {
        return part;
    }

    /**
     * The name of the element at whose tag the part is.
     *
     * @return without prefix
     */
    public String localName() {
        return reader.getLocalName();
    }

    /**
     * The prefix of the element at whose tag the part is.
     *
     * @return with the colon; empty when there is none
     */
    public String prefix() {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    }

    /**
     * Where the tag begins at which the part is. Before the root it may point at blanks in front of the tag.
     *
     * @return the offset of its first byte in the part
     */
    public long begin() {
        return reader.getLocationInfo().getStartingByteOffset();
    }

    /**
     * Where the tag ends at which the part is.
     *
     * @return the offset behind its last byte
     * @throws UnreadableInputException if the part breaks off
     * @throws IOException if it cannot be read
     */
    public long end() throws IOException {
        try {
            return reader.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException | RuntimeException e) {
            throw problem(e, reader.getLocation().getLineNumber());
        }
    }

    /**
     * Whether the beginning tag at which the part is ends the element as well.
     *
     * @return true for a tag such as {@code <v/>}
     * @throws UnreadableInputException if the part breaks off
     * @throws IOException if it cannot be read
     */
    public boolean isEmptyElement() throws IOException {
        try {
            return reader.isEmptyElement();
        } catch (XMLStreamException | RuntimeException e) {
            throw problem(e, reader.getLocation().getLineNumber());
        }
    }

    /**
     * Whether offsets of bytes mean something: the part is in UTF-8.
     *
     * @return false for a part in another encoding
     */
    public boolean isUtf8() {
        String encoding = reader.getEncoding();
        return encoding == null || encoding.equalsIgnoreCase("UTF-8");
    }

    /**
     * The characters at which the part is.
     *
     * @return the text of the event
     */
    public String text() {
        return reader.getText();
    }

    boolean isAt(String element) {
        return reader.getLocalName().equals(element);
    }

    /**
     * An attribute by its name without prefix.
     *
     * @param name the name
     * @return its value; null when there is no such attribute
     */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * How many attributes the beginning tag has.
     *
     * @return the number, declarations of namespaces not counted
     */
    public int attributes() {
        return reader.getAttributeCount();
    }

    /**
     * The name of an attribute.
     *
     * @param index 0-based
     * @return without prefix
     */
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /**
     * The value of an attribute.
     *
     * @param index 0-based
     * @return the value
     */
    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
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

    /** Begins to count the bytes of a row, or of anything else that is kept at once, anew. */
    public void beginRow() {
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
