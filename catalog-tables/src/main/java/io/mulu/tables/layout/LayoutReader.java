package io.mulu.tables.layout;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads layouts from JSON, and refuses what could not be matched or would be matched twice. */
final class LayoutReader {

    private static final String ITEMS = "items.";
    private static final String EXTENSIONS = "extensions.";
    private static final int LEAST = 4;

    private final MetadataRegistry registry;

    LayoutReader(MetadataRegistry registry) {
        this.registry = registry;
    }

    Layout read(InputStream in, String name) throws IOException {
        return layout(JsonTree.read(in, name));
    }

    Layout layout(JsonNode node) {
        node.allowOnly("id", "title", "codeProfile", "required", "least", "itemGroups", "columns");
        JsonNode title = node.require("title");
        title.allowOnly("zh", "en");
        List<LayoutColumn> columns = columns(node);
        return new Layout(
                node.text("id"),
                new LocalizedText(title.text("zh"), title.text("en")),
                node.member("codeProfile").map(JsonNode::text).orElse(null),
                columns,
                required(node, columns),
                node.member("least").map(LayoutReader::count).orElse(Math.min(LEAST, columns.size())),
                itemGroups(node));
    }

    private List<LayoutColumn> columns(JsonNode node) {
        JsonNode list = node.require("columns");
        if (list.elements().isEmpty()) {
            throw list.problem("a layout needs columns");
        }
        List<LayoutColumn> columns = new ArrayList<>();
        Set<String> members = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (JsonNode element : list.elements()) {
            LayoutColumn column = column(element);
            if (!members.add(column.member())) {
                throw element.problem("the member \"" + column.member() + "\" has a column already");
            }
            for (String heading : column.headings()) {
                if (!headings.add(HeadingText.key(heading) + "\n" + key(column.group()))) {
                    throw element.problem("the heading \"" + heading + "\" belongs to another column already");
                }
            }
            columns.add(column);
        }
        return columns;
    }

    private static String key(@Nullable String group) {
        return group == null ? "" : HeadingText.key(group);
    }

    private LayoutColumn column(JsonNode node) {
        node.allowOnly("member", "headings", "group", "item", "dictionary");
        String member = member(node);
        List<String> headings = node.texts("headings");
        List<String> meant = headings.isEmpty() ? usualHeadings(node, member) : headings;
        for (String heading : meant) {
            if (HeadingText.key(heading).isEmpty()) {
                throw node.problem("a heading must not be blank");
            }
        }
        return new LayoutColumn(
                member, meant, node.member("group").map(JsonNode::text).orElse(null), node.textMap("dictionary"));
    }

    private String member(JsonNode node) {
        String member = node.text("member");
        boolean item = node.member("item").map(JsonNode::bool).orElse(member.startsWith(ITEMS));
        String path = item && !member.startsWith(ITEMS) ? ITEMS + member : member;
        String within = path.startsWith(ITEMS) ? path.substring(ITEMS.length()) : path;
        boolean extension = within.startsWith(EXTENSIONS) && within.length() > EXTENSIONS.length();
        boolean own = path.startsWith(ITEMS)
                && registry.element(within)
                        .filter(element -> element.details().inItems())
                        .isPresent();
        if (!extension && registry.element(own ? within : elementOf(path)).isEmpty()) {
            throw node.require("member").problem("no element has the member \"" + member + "\"");
        }
        return path;
    }

    /** Names of one classification are one element. */
    private static String elementOf(String path) {
        int bracket = path.indexOf('[');
        return bracket < 0 ? path : path.substring(0, bracket);
    }

    private List<String> usualHeadings(JsonNode node, String member) {
        String within = member.startsWith(ITEMS) ? member.substring(ITEMS.length()) : member;
        List<String> usual = registry.element(member)
                .or(() -> registry.element(within))
                .or(() -> registry.elementAt(member)
                        .filter(element -> ExtensionMember.of(element).isPresent()))
                .map(MetadataElement::headings)
                .orElse(List.of());
        if (!usual.isEmpty()) {
            return usual;
        }
        if (within.startsWith(EXTENSIONS)) {
            return List.of(within.substring(EXTENSIONS.length()));
        }
        throw node.problem("the member \"" + member + "\" has no usual heading; give \"headings\"");
    }

    private static int count(JsonNode node) {
        try {
            int count = Integer.parseInt(node.text());
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw node.problem("a whole number was expected");
        }
        throw node.problem("at least 1 was expected");
    }

    private static List<String> required(JsonNode node, List<LayoutColumn> columns) {
        for (JsonNode element : node.list("required")) {
            String key = HeadingText.key(element.text());
            boolean known = columns.stream()
                    .flatMap(column -> column.headings().stream())
                    .anyMatch(heading -> HeadingText.key(heading).equals(key));
            if (!known) {
                throw element.problem("no column has the required heading \"" + element.text() + "\"");
            }
        }
        return node.texts("required");
    }

    private List<String> itemGroups(JsonNode node) {
        List<String> given = node.texts("itemGroups");
        return given.isEmpty()
                ? registry.element("items").map(MetadataElement::headings).orElse(List.of())
                : given;
    }
}
