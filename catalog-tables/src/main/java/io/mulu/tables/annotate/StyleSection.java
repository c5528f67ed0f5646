package io.mulu.tables.annotate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    private final Optional<XmlElement> list;
    private final List<XmlElement> elements;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> added = new ArrayList<>();

    /** A list by its name, and what makes two of its elements the same. */
    StyleSection(SmallPart part, String name, String element, Function<XmlElement, String> key) {
        this.part = part;
        this.name = name;
        this.list = part.root().child(name);
        this.elements = list.map(all -> all.children(element)).orElse(List.of());
        elements.forEach(one -> remember(key.apply(one)));
    }

    private int remember(String key) {
        int index = keys.size();
        keys.add(key);
        known.putIfAbsent(key, index);
        return index;
    }

    /** How many elements there were from the beginning. */
    int original() {
        return elements.size();
    }

    int size() {
        return keys.size();
    }

    /** Adds an element, given without prefixes, and what its key begins with, when there are fewer than a number. */
    void atLeast(int count, String before, String xml) {
        if (size() < count) {
            add(prefixed(xml), before + xml);
        }
    }

    /** An element that was there from the beginning. */
    Optional<XmlElement> element(int index) {
        return index >= 0 && index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
    }

    /** What an element says. */
    Optional<String> key(int index) {
        return index >= 0 && index < size() ? Optional.of(keys.get(index)) : Optional.empty();
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

    int indexOf(String key) {
        return known.getOrDefault(key, -1);
    }

    /** Adds an element as it is to stand in the part, and what it says. */
    int add(String xml, String key) {
        added.add(xml);
        return remember(key);
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
