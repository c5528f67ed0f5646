package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.XmlPart;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** An element of a small part, and where its bytes stand. */
final class XmlElement {

    private final String prefix;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int from;
    private final int inner;
    private final boolean empty;
    private int innerEnd;
    private int to;

    private XmlElement(XmlPart xml, byte[] bytes) throws IOException {
        this.prefix = xml.prefix();
        this.name = xml.localName();
        int begin = (int) xml.begin();
        while (bytes[begin] != '<') {
            begin++;
        }
        this.from = begin;
        this.inner = (int) xml.end();
        this.empty = xml.isEmptyElement();
        for (int i = 0; i < xml.attributes(); i++) {
            attributes.putIfAbsent(xml.attributeName(i), xml.attributeValue(i));
        }
    }

    /** Reads a whole document; answers its root. */
    static XmlElement read(XmlPart xml, byte[] bytes) throws IOException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement last = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            xml.beginRow();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(xml, bytes);
                    if (!open.isEmpty()) {
                        open.getLast().children.add(element);
                    }
                    open.addLast(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    last = open.removeLast();
                    last.innerEnd = last.empty ? last.inner : (int) xml.begin();
                    last.to = last.empty ? last.inner : (int) xml.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getLast().text.append(xml.text());
                    }
                }
                default -> {}
            }
        }
        if (last == null) {
            throw new IllegalStateException("a document without root passed the parser");
        }
        return last;
    }

    /** With the colon; empty when there is none. */
    String prefix() {
        return prefix;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    String name() {
        return name;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** A whole number that an attribute gives; the other one when it gives none. */
    int number(String attribute, int other) {
        return Numbers.whole(attributes.get(attribute), other);
    }

    List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** The characters directly in the element. */
    String text() {
        return text.toString();
    }

    /** Where its first byte stands. */
    int from() {
        return from;
    }

    /** Where its beginning tag ends. */
    int inner() {
        return inner;
    }

    /** Where its end tag begins; where its tag ends, if that is all it has. */
    int innerEnd() {
        return innerEnd;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Whether it has but one tag, such as {@code <v/>}. */
    boolean isOneTag() {
        return empty;
    }

    /** What it says, without prefixes and with attributes in order, but for some attributes: equal for equal elements. */
    String canonical(Set<String> without) {
        StringBuilder all = new StringBuilder("<").append(name);
        new TreeMap<>(attributes).forEach((attribute, value) -> {
            if (!without.contains(attribute)) {
                all.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(XmlText.escaped(value))
                        .append('"');
            }
        });
        if (children.isEmpty()) {
            return all.append("/>").toString();
        }
        all.append('>');
        children.forEach(child -> all.append(child.canonical(Set.of())));
        return all.append("</").append(name).append('>').toString();
    }
}
