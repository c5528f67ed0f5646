package io.mulu.tables.layout;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;
import java.util.Set;

/** Reads one column of a layout. */
final class LayoutColumnReader {

    /** What a column may have; candidates are a remark of whoever wrote a question. */
    static final Set<String> MEMBERS =
            Set.of("member", "headings", "group", "item", "dictionary", "column", "candidates");

    /** Stands for the member of a column that somebody has yet to decide upon. */
    static final String UNDECIDED = "?";

    private static final String ITEMS = "items.";
    private static final String EXTENSIONS = "extensions.";
    private static final int MOST_LETTERS = 3;

    private final MetadataRegistry registry;
    private final JsonNode node;

    LayoutColumnReader(MetadataRegistry registry, JsonNode node) {
        this.registry = registry;
        this.node = node;
    }

    LayoutColumn column() {
        String member = member();
        List<String> headings = node.texts("headings");
        List<String> meant = headings.isEmpty() ? usualHeadings(member) : headings;
        for (String heading : meant) {
            if (HeadingText.key(heading).isEmpty()) {
                throw node.problem("a heading must not be blank");
            }
        }
        return new LayoutColumn(
                member,
                meant,
                node.member("group").map(JsonNode::text).orElse(null),
                node.textMap("dictionary"),
                node.member("column").map(LayoutColumnReader::letters).orElse(0));
    }

    private static int letters(JsonNode node) {
        String text = node.text();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i) - 'A' + 1;
            if (letter < 1 || letter > 26 || i >= MOST_LETTERS) {
                throw node.problem("the letters of a column were expected, such as \"AB\"");
            }
            column = column * 26 + letter;
        }
        if (column == 0) {
            throw node.problem("the letters of a column were expected, such as \"AB\"");
        }
        return column;
    }

    private String member() {
        String member = node.text("member");
        if (member.equals(UNDECIDED)) {
            throw node.require("member")
                    .problem("write which member the column carries; it could be one of " + node.texts("candidates"));
        }
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

    private List<String> usualHeadings(String member) {
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
}
