package io.mulu.tables.annotate;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.xlsx.OpcPackage;
import io.mulu.tables.xlsx.XmlPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A part that is kept whole while it is edited. Bytes that no edit concerns stay as they are. For use by one thread. */
final class SmallPart {

    /** Rows are streamed; of all other parts that are edited only one made to waste memory is larger. */
    private static final int LARGEST = 64 << 20;

    private final String name;
    private final byte[] bytes;
    private final XmlElement root;
    private final PartEdits edits = new PartEdits();
    private final Map<XmlElement, StringBuilder> appended = new LinkedHashMap<>();

    private SmallPart(String name, byte[] bytes, XmlElement root) {
        this.name = name;
        this.bytes = bytes;
        this.root = root;
    }

    static byte[] bytes(OpcPackage owner, String name) throws IOException {
        try (InputStream in = owner.content(name)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw UnreadableTable.because(
                        "part-too-large", owner.file(), "part", name, "limit", Integer.toString(LARGEST));
            }
            return bytes;
        }
    }

    static SmallPart of(OpcPackage owner, String name, byte[] bytes) throws IOException {
        try (XmlPart xml = owner.xml(name, bytes)) {
            requireUtf8(owner, xml);
            return new SmallPart(name, bytes, XmlElement.read(xml, bytes));
        }
    }

    static void requireUtf8(OpcPackage owner, XmlPart xml) throws UnreadableInputException {
        if (!xml.isUtf8()) {
            throw UnreadableTable.because("not-utf-8", owner.file(), "part", xml.part());
        }
    }

    String name() {
        return name;
    }

    XmlElement root() {
        return root;
    }

    /** The bytes of an element, as they were. */
    byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    void set(XmlElement element, String attribute, String value) {
        edits.change(element.from(), element.inner(), tag -> StartTag.with(tag, attribute, value));
    }

    /** Adds XML at the end of an element's content. */
    void append(XmlElement parent, String xml) {
        appended.computeIfAbsent(parent, any -> new StringBuilder()).append(xml);
    }

    void insert(int at, String xml) {
        edits.insert(at, xml);
    }

    void replace(XmlElement element, String xml) {
        byte[] replacement = xml.getBytes(StandardCharsets.UTF_8);
        edits.change(element.from(), element.to(), old -> replacement);
    }

    void remove(XmlElement element) {
        replace(element, "");
    }

    /** The part with all edits made. */
    byte[] result() throws IOException {
        appended.forEach(this::close);
        appended.clear();
        if (edits.isEmpty()) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + (1 << 12));
        edits.copy(new ByteArrayInputStream(bytes), out);
        return out.toByteArray();
    }

    private void close(XmlElement parent, StringBuilder content) {
        if (!parent.isOneTag()) {
            edits.insert(parent.innerEnd(), content.toString());
            return;
        }
        byte[] rest = (content + "</" + parent.prefix() + parent.name() + ">").getBytes(StandardCharsets.UTF_8);
        edits.change(parent.from(), parent.inner(), StartTag::opened);
        edits.change(parent.from(), parent.inner(), tag -> joined(tag, rest));
    }

    static byte[] joined(byte[] tag, byte[] more) {
        byte[] all = Arrays.copyOf(tag, tag.length + more.length);
        System.arraycopy(more, 0, all, tag.length, more.length);
        return all;
    }
}
