package io.mulu.tables.heading;

import io.mulu.catalog.registry.MetadataRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a file was understood before its rows were read.
 *
 * @param file the name of the file
 * @param sheet the sheet that is read; null for a file without sheets
 * @param match its headings, the layout and what each column carries
 * @param headings the texts of all cells down to the last heading row, by address, in the order of reading
 * @param others what the other sheets are
 * @param items how the sheet of the items is understood; null when items stand beside their resources
 */
public record TableInspection(
        String file,
        @Nullable String sheet,
        HeaderMatch match,
        Map<String, String> headings,
        List<SheetVerdict> others,
        @Nullable TableInspection items) {

    public TableInspection {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
        others = List.copyOf(others);
    }

    /**
     * The headings that could mean several things, those of the items' sheet too. Rows are not read while there is one.
     *
     * @return the questions, in the order of sheets and columns
     */
    public List<HeadingQuestion> questions() {
        List<HeadingQuestion> questions = new ArrayList<>(match.questions());
        if (items != null) {
            questions.addAll(items.questions());
        }
        return questions;
    }

    /**
     * What of the layout that no other column carries the heading of a column looks like, for columns that nothing knows.
     *
     * @param column the column
     * @param registry the registry in use
     * @return at most three, the likest first, none that looks like less than half
     */
    public List<ColumnCandidate> nearest(ColumnMatch column, MetadataRegistry registry) {
        Set<String> taken = match.columns().stream().map(ColumnMatch::member).collect(Collectors.toSet());
        return new Likeness(new LayoutIndex(match.layout(), registry)).nearest(column.heading(), taken);
    }
}
