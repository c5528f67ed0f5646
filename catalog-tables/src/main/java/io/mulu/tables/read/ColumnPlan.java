package io.mulu.tables.read;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.heading.TableInspection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each column of the sheet does while its rows become resources. Immutable. */
final class ColumnPlan {

    private static final String EXTENSIONS = MemberPaths.EXTENSIONS + ".";
    private static final String ITEMS = MemberPaths.ITEMS + ".";

    private final String file;
    private final @Nullable String sheet;
    private final @Nullable String itemSheet;
    private final int itemWidth;
    private final int joinColumn;
    private final @Nullable ColumnMatch[] columns;
    private final String[] members;
    private final Map<String, Integer> byMember = new HashMap<>();
    private final int[] keys;
    private final int[] ofResource;
    private final int[] ofItem;
    private final int[] open;
    private final int[] sharing;
    private final int[] openness;

    /** The plan of a sheet; of two, the columns of the items come first, those of the resources behind them. */
    ColumnPlan(TableInspection inspection, @Nullable ItemSheet items, MetadataRegistry registry) {
        this.file = inspection.file();
        this.sheet = inspection.sheet();
        TableInspection ofItems = inspection.items();
        boolean joined = items != null && ofItems != null;
        this.itemSheet = joined ? ofItems.sheet() : sheet;
        this.itemWidth = joined ? items.width() : 0;
        this.joinColumn = joined ? items.nameColumn() : 1;
        List<ColumnMatch> matches = joined
                ? JoinedColumns.of(
                        ofItems.match().columns(), items, inspection.match().columns(), registry)
                : inspection.match().columns();
        int width = matches.stream().mapToInt(ColumnMatch::column).max().orElse(0);
        this.columns = new ColumnMatch[width + 1];
        this.members = new String[width + 1];
        for (ColumnMatch match : matches) {
            columns[match.column()] = match;
            byMember.put(match.member(), match.column());
            members[match.column()] = match.perItem() ? match.member().substring(ITEMS.length()) : match.member();
        }
        this.keys = those(matches, match -> isKey(match.member()));
        this.ofResource = those(matches, match -> !match.perItem() && !isOpen(match));
        this.ofItem = those(matches, ColumnMatch::perItem);
        this.open = openColumns(width);
        this.sharing = block(MemberPaths.SHARING_TYPE, "sharing.");
        this.openness = block(MemberPaths.OPENNESS_OPEN, "openness.");
    }

    private static boolean isKey(String member) {
        return member.equals(MemberPaths.NAME)
                || member.equals(MemberPaths.PROVIDER_NAME)
                || member.startsWith(MemberPaths.CLASSIFICATION);
    }

    /** Whether a column belongs to the resource or to its items shows only in its texts. */
    private static boolean isOpen(ColumnMatch match) {
        return match.certainty() == Certainty.EXTENSION && !match.perItem();
    }

    private static int[] those(List<ColumnMatch> matches, Predicate<ColumnMatch> which) {
        return matches.stream().filter(which).mapToInt(ColumnMatch::column).toArray();
    }

    private int[] openColumns(int width) {
        int[] found = new int[width];
        int count = 0;
        for (int column = 1; column <= width; column++) {
            ColumnMatch match = columns[column];
            if (match == null || isOpen(match)) {
                found[count++] = column;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The columns of a block, the leading one first. */
    private int[] block(String lead, String prefix) {
        Map<String, Integer> found = new TreeMap<>();
        byMember.forEach((member, column) -> {
            if (member.startsWith(prefix)) {
                found.put(member.equals(lead) ? "" : member, column);
            }
        });
        return found.values().stream().mapToInt(Integer::intValue).toArray();
    }

    String file() {
        return file;
    }

    @Nullable
    String sheet() {
        return sheet;
    }

    int width() {
        return columns.length - 1;
    }

    /** Whether items stand in a sheet of their own. */
    boolean isJoined() {
        return itemWidth > 0;
    }

    /** Whether a column stands in the rows of the items, as all do where there is one sheet only. */
    boolean isInRowOfItem(int column) {
        return itemWidth == 0 || column <= itemWidth;
    }

    /** The row of a column's cell. */
    int row(int column, RowCursor at) {
        return column <= itemWidth ? at.itemRow() : at.row();
    }

    /** The column by which items say to which resource they belong, where they have a sheet of their own. */
    int joinColumn() {
        return joinColumn;
    }

    /** The place of a cell in its sheet. */
    CellLocation cell(int row, int column) {
        return column <= itemWidth
                ? new CellLocation(file, itemSheet, row, column)
                : new CellLocation(file, sheet, row, column - itemWidth);
    }

    /** The column of the sheet of resources that has a place in it. */
    int ofResources(int place) {
        return place + itemWidth;
    }

    /** Name, provider and classification: rows that agree in them are one resource. */
    int[] keys() {
        return keys;
    }

    /** The columns whose texts are the resource's, the keys among them. */
    int[] ofResource() {
        return ofResource;
    }

    /** The columns whose texts are the item's. */
    int[] ofItem() {
        return ofItem;
    }

    /** The columns that nothing knows, those without heading among them. */
    int[] open() {
        return open;
    }

    int[] sharing() {
        return sharing;
    }

    int[] openness() {
        return openness;
    }

    /** The column of a member; 0 when there is none. */
    int column(String member) {
        Integer column = byMember.get(member);
        return column == null ? 0 : column;
    }

    /** The first column of a member or of something within it; 0 when there is none. */
    int columnWithin(String member) {
        int exact = column(member);
        int first = exact;
        for (int column = 1; first == 0 && column < columns.length; column++) {
            ColumnMatch match = columns[column];
            if (match != null && isWithin(match.member(), member)) {
                first = column;
            }
        }
        return first;
    }

    private static boolean isWithin(String path, String member) {
        return path.length() > member.length()
                && path.startsWith(member)
                && ".[".indexOf(path.charAt(member.length())) >= 0;
    }

    /** The path of a column's member in its resource or, for a column of items, in its item. */
    String member(int column) {
        ColumnMatch match = column < columns.length ? columns[column] : null;
        if (match == null) {
            return EXTENSIONS + CellLocation.letters(column - itemWidth);
        }
        return members[column];
    }

    /** The element that a column carries; empty for a column that the registry does not know. */
    Optional<MetadataElement> element(int column, MetadataRegistry registry) {
        ColumnMatch match = column < columns.length ? columns[column] : null;
        return match == null || match.certainty() == Certainty.EXTENSION
                ? Optional.empty()
                : registry.elementAt(match.member());
    }

    Map<String, String> dictionary(int column) {
        ColumnMatch match = column < columns.length ? columns[column] : null;
        return match == null ? Map.of() : match.dictionary();
    }
}
