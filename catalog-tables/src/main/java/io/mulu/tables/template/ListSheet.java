package io.mulu.tables.template;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of lists. Each list is a column with a defined name, of any length; a list that depends on what is chosen
 * elsewhere has two columns, what was chosen and what may follow it. For use by one thread.
 */
final class ListSheet {

    private static final String PREFIX = "mulu_";

    private final Worksheet sheet;
    private final MetadataRegistry registry;
    private int column;

    ListSheet(Worksheet sheet, MetadataRegistry registry) {
        this.sheet = sheet;
        this.registry = registry;
    }

    /** Writes the list of an element's values; answers its defined name. */
    String values(MetadataElement element) {
        ValueDomain domain = registry.domain(domainOf(element));
        List<String> labels =
                domain.values().stream().map(value -> value.names().zh()).toList();
        String name = PREFIX + name(element.id());
        list(name, element.names().zh(), labels);
        return name;
    }

    /** Writes the list of an element whose values depend on those of another; answers the beginning of its names. */
    String narrowed(MetadataElement element, MetadataElement broader) {
        List<String> keys = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (PermissibleValue parent : registry.domain(domainOf(broader)).values()) {
            for (PermissibleValue value : registry.domain(domainOf(element)).values()) {
                if (value.parents().isEmpty() || value.parents().contains(parent.code())) {
                    keys.add(parent.names().zh());
                    labels.add(value.names().zh());
                }
            }
        }
        return pairs(
                PREFIX + name(element.id()),
                broader.names().zh(),
                keys,
                element.names().zh(),
                labels);
    }

    /** Writes the names of a level of a classification; answers the (beginning of the) name, empty without any. */
    String level(ClassificationScheme scheme, int level, String heading) {
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ClassificationNode node : scheme.nodes()) {
            if (node.depth() == level) {
                List<String> path = scheme.path(node.code());
                keys.add(String.join("/", path.subList(0, path.size() - 1)));
                names.add(node.name());
            }
        }
        if (names.isEmpty()) {
            return "";
        }
        String name = PREFIX + "class_" + level;
        if (level == 1) {
            list(name, heading, names);
            return name;
        }
        return pairs(name, "", sorted(keys, names, true), heading, sorted(keys, names, false));
    }

    /** What follows one choice stands together, in the order of the scheme. */
    private static List<String> sorted(List<String> keys, List<String> names, boolean ofKeys) {
        List<String> sorted = new ArrayList<>();
        for (String key : keys.stream().distinct().toList()) {
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i).equals(key)) {
                    sorted.add(ofKeys ? key : names.get(i));
                }
            }
        }
        return sorted;
    }

    private String pairs(String name, String keyHeading, List<String> keys, String heading, List<String> values) {
        list(name + "_of", keyHeading, keys);
        list(name, heading, values);
        return name;
    }

    private void list(String name, String heading, List<String> values) {
        sheet.inlineString(0, column, heading);
        sheet.style(0, column).bold().fillColor("DCE6F1").set();
        sheet.width(column, 24);
        for (int i = 0; i < values.size(); i++) {
            sheet.inlineString(i + 1, column, values.get(i));
        }
        Range range = sheet.range(1, column, Math.max(1, values.size()), column);
        range.setFolderScope(true);
        range.setName(name);
        column++;
    }

    private static String domainOf(MetadataElement element) {
        String domain = element.valueDomain();
        if (domain == null) {
            throw new IllegalArgumentException("element has no value domain: " + element.id());
        }
        return domain;
    }

    /** Defined names take letters, digits, points and underscores; others become underscores with their number. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            } else {
                name.append('_').append(c == '.' ? "" : Integer.toHexString(c));
            }
        });
        return name.toString();
    }
}
