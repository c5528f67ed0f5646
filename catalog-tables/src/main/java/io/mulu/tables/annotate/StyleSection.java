package io.mulu.tables.annotate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One list of a style part, such as its fills, to which elements may be added. For use by one thread. */
final class StyleSection {

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private final SmallPart part;
    private final String name;
    private final String ignored;
    private final Optional<XmlElement> list;
    private final List<XmlElement> elements;
    private final List<String> canonicals = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> added = new ArrayList<>();

    /** A list by its name; elements that differ in one attribute only are taken for the same. */
    StyleSection(SmallPart part, String name, String element, String ignored) {
        this.part = part;
        this.name = name;
        this.ignored = ignored;
        this.list = part.root().child(name);
        this.elements = list.map(all -> all.children(element)).orElse(List.of());
        elements.forEach(one -> remember(one.canonical(ignored)));
    }

    private int remember(String canonical) {
        int index = canonicals.size();
        canonicals.add(canonical);
        known.putIfAbsent(canonical, index);
        return index;
    }

    int size() {
        return canonicals.size();
    }

    /** Adds an element, given without prefixes, when there are fewer than a number of them. */
    void atLeast(int count, String xml) {
        if (size() < count) {
            add(prefixed(xml), xml);
        }
    }

    /** An element that was there from the beginning. */
    Optional<XmlElement> element(int index) {
        return index >= 0 && index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
    }

    /** What an element says, in the form of {@link XmlElement#canonical}. */
    Optional<String> canonical(int index) {
        return index >= 0 && index < size() ? Optional.of(canonicals.get(index)) : Optional.empty();
    }

    byte[] bytes(int index) {
        if (index >= elements.size()) {
            return added.get(index - elements.size()).getBytes(StandardCharsets.UTF_8);
        }
        return part.slice(elements.get(index).from(), elements.get(index).to());
    }

    /** The index of an element given without prefixes; added when there is none. */
    int find(String canonical) {
        int index = indexOf(canonical);
        return index >= 0 ? index : add(prefixed(canonical), canonical);
    }

    int indexOf(String canonical) {
        return known.getOrDefault(canonical, -1);
    }

    /** Adds an element as it is to stand in the part, and what it says. */
    int add(String xml, String canonical) {
        added.add(xml);
        return remember(canonical);
    }

    /** XML without prefixes with those of the part. */
    String prefixed(String xml) {
        return Prefixes.with(part.root().prefix(), xml);
    }

    void finish() {
        if (added.isEmpty()) {
            return;
        }
        String content = String.join("", added);
        if (list.isPresent()) {
            part.set(list.get(), "count", Integer.toString(size()));
            part.append(list.get(), content);
            return;
        }
        String tag = part.root().prefix() + name;
        String whole = "<" + tag + " count=\"" + size() + "\">" + content + "</" + tag + ">";
        Optional<XmlElement> next = part.root().children().stream()
                .filter(other -> ORDER.indexOf(other.name()) > ORDER.indexOf(name))
                .findFirst();
        if (next.isPresent()) {
            part.insert(next.get().from(), whole);
        } else {
            part.append(part.root(), whole);
        }
    }
}
