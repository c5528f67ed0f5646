package io.mulu.catalog.message;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.Map;
import java.util.Optional;

/** How sentences name the member that a finding is about. */
final class ElementNames {

    private static final String ITEM = MemberPaths.ITEMS + "[";
    private static final String EXTENSION = MemberPaths.EXTENSIONS + ".";

    private final MetadataRegistry registry;
    private final Messages messages;

    ElementNames(MetadataRegistry registry, Messages messages) {
        this.registry = registry;
        this.messages = messages;
    }

    /** The name of the element alone. */
    LocalizedText bare(String member) {
        int close = closing(member);
        return plain(member, close < 0 ? member : member.substring(close + 2));
    }

    /** The name of the element; within an item, the number of the item besides. */
    LocalizedText of(String member) {
        LocalizedText name = bare(member);
        int close = closing(member);
        if (close < 0) {
            return name;
        }
        String number = String.valueOf(number(member.substring(ITEM.length(), close)));
        return new LocalizedText(
                messages.format("element.in-item", Map.of("element", name.zh(), "number", number))
                        .zh(),
                messages.format("element.in-item", Map.of("element", name.en(), "number", number))
                        .en());
    }

    private static int closing(String member) {
        return member.startsWith(ITEM) ? member.indexOf("].") : -1;
    }

    /** Items are counted from 1 for people. */
    private static long number(String index) {
        try {
            return Long.parseLong(index) + 1;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private LocalizedText plain(String path, String tail) {
        if (tail.startsWith(EXTENSION)) {
            return extension(path, tail.substring(EXTENSION.length()));
        }
        return registry.elementAt(path)
                .map(MetadataElement::names)
                .orElseGet(() -> path.isEmpty() ? messages.template("element.whole") : new LocalizedText(tail, tail));
    }

    private LocalizedText extension(String path, String name) {
        Optional<MetadataElement> element = registry.element(EXTENSION + name)
                .or(() -> registry.element(name))
                .or(() -> path.startsWith(ITEM) ? registry.element(MemberPaths.ITEMS + "." + name) : Optional.empty());
        return element.map(MetadataElement::names).orElseGet(() -> new LocalizedText(name, name));
    }
}
