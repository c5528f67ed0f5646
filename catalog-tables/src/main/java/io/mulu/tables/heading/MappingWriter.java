package io.mulu.tables.heading;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.tables.layout.HeadingText;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.LayoutColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a file was understood as a mapping, to be looked over, changed and used for this file and those like it. A
 * heading in question has {@code "?"} for a member and what it could be beside it; until somebody decides, the mapping
 * is refused. Thread-safe.
 */
public final class MappingWriter {

    private static final String FORMAT = "mulu-mapping/1";
    private static final String UNDECIDED = "?";

    private final JsonOut json;

    private MappingWriter(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes a mapping as UTF-8, each member on a line of its own.
     *
     * @param inspection how the file was understood
     * @param out where to write; neither buffered nor closed
     * @throws IOException if the stream refuses it
     */
    public static void write(TableInspection inspection, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            new MappingWriter(json).whole(inspection);
            json.endLine();
            json.flush();
        });
    }

    private void whole(TableInspection inspection) {
        Layout layout = inspection.match().layout();
        json.open();
        json.text("mapping", FORMAT);
        json.text("id", layout.id());
        json.open("title");
        json.text("zh", layout.title().zh());
        json.text("en", layout.title().en());
        json.close();
        json.text("codeProfile", layout.codeProfile());
        table(inspection);
        if (!layout.itemGroups().isEmpty()) {
            json.texts("itemGroups", layout.itemGroups());
        }
        TableInspection items = inspection.items();
        if (items != null) {
            json.open("items");
            table(items);
            json.close();
        }
        json.close();
    }

    private void table(TableInspection table) {
        HeaderMatch match = table.match();
        json.text("sheet", table.sheet());
        json.texts("required", required(match));
        json.number("least", Math.max(1, Math.min(match.layout().least(), match.recognised())));
        Map<String, Long> sameKey = count(match.columns(), column -> HeadingText.key(column.heading()));
        Map<String, Long> samePlace = count(match.columns(), MappingWriter::place);
        json.openList("columns");
        for (ColumnMatch column : match.columns()) {
            boolean several = sameKey.get(HeadingText.key(column.heading())) > 1;
            column(column, several && column.group() != null, several && samePlace.get(place(column)) > 1);
        }
        json.closeList();
    }

    private static Map<String, Long> count(List<ColumnMatch> columns, Function<ColumnMatch, String> by) {
        return columns.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static String place(ColumnMatch column) {
        String group = column.group();
        return HeadingText.key(column.heading()) + "\n" + (group == null ? "" : HeadingText.key(group));
    }

    /** The headings of the columns that the layout requires, as this file has them, and those that it lacks. */
    private static List<String> required(HeaderMatch match) {
        List<String> keys =
                match.layout().required().stream().map(HeadingText::key).toList();
        List<String> required = new ArrayList<>(match.missing());
        match.columns().stream()
                .filter(column -> isRequired(column.declared(), keys))
                .map(column -> HeadingText.name(column.heading()))
                .forEach(required::add);
        return required;
    }

    private static boolean isRequired(@Nullable LayoutColumn declared, List<String> keys) {
        return declared != null
                && declared.headings().stream().map(HeadingText::key).anyMatch(keys::contains);
    }

    private void column(ColumnMatch column, boolean withGroup, boolean withPlace) {
        boolean asked = column.certainty() == Certainty.QUESTION;
        json.open();
        json.text("member", asked ? UNDECIDED : column.member());
        if (asked) {
            json.texts(
                    "candidates",
                    column.candidates().stream().map(ColumnCandidate::member).toList());
        }
        json.texts("headings", List.of(HeadingText.name(column.heading())));
        if (withGroup) {
            json.text("group", column.group());
        }
        if (withPlace) {
            json.text("column", CellLocation.letters(column.column()));
        }
        if (!column.dictionary().isEmpty()) {
            json.open("dictionary");
            column.dictionary().forEach(json::text);
            json.close();
        }
        json.close();
    }
}
