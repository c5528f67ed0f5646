package io.mulu.tables.layout;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads layouts from JSON, and refuses what could not be matched or would be matched twice. All faults of a document are
 * collected before it is refused. For one document at a time.
 */
final class LayoutReader {

    /** What a mapping file says that it is. */
    static final String FORMAT = "mulu-mapping/1";

    private static final int LEAST = 4;
    private static final LocalizedText NO_TITLE = new LocalizedText("", "");

    private final MetadataRegistry registry;
    private final List<JsonTreeException> faults = new ArrayList<>();

    LayoutReader(MetadataRegistry registry) {
        this.registry = registry;
    }

    Layout read(InputStream in, String name) throws IOException {
        try {
            return layout(JsonTree.read(in, name));
        } catch (JsonTreeException e) {
            throw new UnreadableLayoutException(List.of(e));
        }
    }

    Layout layout(JsonNode node) {
        faults.clear();
        Layout layout = tried(() -> whole(node), null);
        if (layout == null || !faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(JsonTreeException::line));
            throw new UnreadableLayoutException(faults);
        }
        return layout;
    }

    private @Nullable Layout whole(JsonNode node) {
        allowOnly(
                node,
                Set.of(
                        "mapping",
                        "id",
                        "title",
                        "codeProfile",
                        "sheet",
                        "required",
                        "least",
                        "itemGroups",
                        "columns",
                        "items"));
        String format = tried(() -> node.text("mapping", FORMAT), FORMAT);
        if (!FORMAT.equals(format)) {
            faults.add(node.require("mapping").problem("only \"" + FORMAT + "\" is known"));
        }
        String id = tried(() -> node.text("id"), "");
        LocalizedText title = tried(() -> title(node), NO_TITLE);
        String profile =
                tried(() -> node.member("codeProfile").map(JsonNode::text).orElse(null), null);
        Layout items = tried(
                () -> node.member("items")
                        .map(table -> itemTable(table, id, title))
                        .orElse(null),
                null);
        return table(node, id, title, profile, items);
    }

    private LocalizedText title(JsonNode node) {
        JsonNode title = node.require("title");
        allowOnly(title, Set.of("zh", "en"));
        return new LocalizedText(title.text("zh"), title.text("en"));
    }

    private @Nullable Layout itemTable(JsonNode node, String id, LocalizedText title) {
        allowOnly(node, Set.of("sheet", "required", "least", "columns"));
        Layout table = table(node, id, title, null, null);
        if (table != null
                && table.columns().stream().noneMatch(column -> column.member().equals("name"))) {
            faults.add(node.problem("the items need a column \"name\" that says to which resource they belong"));
        }
        return table;
    }

    private @Nullable Layout table(
            JsonNode node, String id, LocalizedText title, @Nullable String profile, @Nullable Layout items) {
        int before = faults.size();
        List<LayoutColumn> columns = tried(() -> columns(node), List.of());
        boolean sound = faults.size() == before && !columns.isEmpty();
        List<String> required = tried(() -> sound ? required(node, columns) : List.of(), List.of());
        int usual = Math.max(1, Math.min(LEAST, columns.size()));
        int least = tried(() -> node.member("least").map(LayoutReader::count).orElse(usual), usual);
        List<String> groups = tried(() -> itemGroups(node), List.of());
        String sheet = tried(() -> node.member("sheet").map(JsonNode::text).orElse(null), null);
        return sound ? new Layout(id, title, profile, columns, required, least, groups, sheet, items) : null;
    }

    /** What a step answers; the default when it fails, which is remembered as a fault of the document. */
    private <T extends @Nullable Object> T tried(Supplier<T> step, T otherwise) {
        try {
            return step.get();
        } catch (JsonTreeException e) {
            faults.add(e);
            return otherwise;
        }
    }

    private void allowOnly(JsonNode node, Set<String> known) {
        node.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                faults.add(member.problem("unknown member \"" + name + "\""));
            }
        });
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
            LayoutColumn column = tried(() -> column(element), null);
            if (column != null) {
                tried(() -> unlike(element, column, members, headings), null);
                columns.add(column);
            }
        }
        return columns;
    }

    private LayoutColumn column(JsonNode element) {
        allowOnly(element, LayoutColumnReader.MEMBERS);
        return new LayoutColumnReader(registry, element).column();
    }

    private static @Nullable Void unlike(
            JsonNode element, LayoutColumn column, Set<String> members, Set<String> headings) {
        if (!members.add(column.member())) {
            throw element.problem("the member \"" + column.member() + "\" has a column already");
        }
        String place = "\n" + (column.group() == null ? "" : HeadingText.key(column.group())) + "\n" + column.column();
        for (String heading : column.headings()) {
            if (!headings.add(HeadingText.key(heading) + place)) {
                throw element.problem("the heading \"" + heading + "\" belongs to another column already");
            }
        }
        return null;
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

    private List<String> required(JsonNode node, List<LayoutColumn> columns) {
        for (JsonNode element : node.list("required")) {
            String key = HeadingText.key(element.text());
            boolean known = columns.stream()
                    .flatMap(column -> column.headings().stream())
                    .anyMatch(heading -> HeadingText.key(heading).equals(key));
            if (!known) {
                faults.add(element.problem("no column has the required heading \"" + element.text() + "\""));
            }
        }
        return node.texts("required");
    }

    private List<String> itemGroups(JsonNode node) {
        List<String> given = node.texts("itemGroups");
        return given.isEmpty()
                ? registry.element("items").map(element -> element.headings()).orElse(List.of())
                : given;
    }
}
