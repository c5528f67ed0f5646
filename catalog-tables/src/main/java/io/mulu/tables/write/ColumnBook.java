package io.mulu.tables.write;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.HeadingGroups;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.LayoutColumn;
import io.mulu.tables.write.TableColumn.CellKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table being written; further ones join when a resource needs them. For use by one thread. */
final class ColumnBook {

    private static final String ITEMS = MemberPaths.ITEMS + ".";
    private static final String EXTENSIONS = MemberPaths.EXTENSIONS + ".";
    private static final String LENGTH = ITEMS + MemberPaths.ITEM_LENGTH;

    private final Layout layout;
    private final MetadataRegistry registry;
    private final @Nullable SourceHead source;
    private final List<TableColumn> columns = new ArrayList<>();
    private final Map<String, Integer> byMember = new HashMap<>();
    private final int initial;

    ColumnBook(Layout layout, MetadataRegistry registry, @Nullable SourceHead source) {
        this.layout = layout;
        this.registry = registry;
        this.source = source;
        if (source == null) {
            layout.columns().stream()
                    .filter(column -> !isWhenNeeded(column))
                    .forEach(column -> column(column.member()));
        } else {
            source.columns()
                    .forEach(match -> add(new TableColumn(
                            match.member(),
                            match.heading(),
                            match.group(),
                            match.column(),
                            match.open(),
                            kind(match.member()))));
        }
        this.initial = columns.size();
    }

    /** How many columns there were before any resource asked for more. */
    int initial() {
        return initial;
    }

    /**
     * What items state otherwise than their resource usually stands in the resource's columns; further marks of items
     * are known to the layout under several names, of which a catalogue has one at most.
     */
    private boolean isWhenNeeded(LayoutColumn column) {
        String member = column.member();
        return column.perItem() && registry.element(member).isEmpty();
    }

    private int add(TableColumn column) {
        columns.add(column);
        byMember.putIfAbsent(column.member(), columns.size() - 1);
        return columns.size() - 1;
    }

    /** The index of the column of a member, which joins when it is not there yet. */
    int column(String member) {
        Integer known = byMember.get(member);
        return known == null ? add(made(member)) : known;
    }

    /** Whether a column is there whose texts decide whose they are. */
    boolean isOpen(String member) {
        Integer known = byMember.get(member);
        if (known == null) {
            return lettered(member) > 0;
        }
        return columns.get(known).open();
    }

    private TableColumn made(String member) {
        int position = lettered(member);
        if (position > 0) {
            return new TableColumn(member, null, null, position, true, CellKind.TEXT);
        }
        String heading = heading(member);
        return new TableColumn(member, heading, group(member), 0, false, kind(member));
    }

    /** The place of a column without heading, which is called by its letters; 0 when there is none. */
    private int lettered(String member) {
        if (source == null || !member.startsWith(EXTENSIONS)) {
            return 0;
        }
        String letters = member.substring(EXTENSIONS.length());
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = letters.charAt(i) - 'A' + 1;
            if (letter < 1 || letter > 26 || i > 2) {
                return 0;
            }
            column = column * 26 + letter;
        }
        boolean free = column <= SourceHead.LAST_COLUMN && !source.hasHeading(column);
        return free && CellLocation.letters(column).equals(letters) ? column : 0;
    }

    private String heading(String member) {
        return Stream.concat(
                        layout.columns().stream(),
                        Layout.shipped(registry).stream().flatMap(one -> one.columns().stream()))
                .filter(column -> column.member().equals(member))
                .map(column -> column.headings().get(0))
                .findFirst()
                .or(() -> element(member)
                        .flatMap(found -> found.headings().stream()
                                .findFirst()
                                .or(() -> Optional.of(found.names().zh()))))
                .orElseGet(() -> named(member));
    }

    private static String named(String member) {
        String within = member.startsWith(ITEMS) ? member.substring(ITEMS.length()) : member;
        return within.startsWith(EXTENSIONS) ? within.substring(EXTENSIONS.length()) : within;
    }

    private @Nullable String group(String member) {
        if (member.startsWith(ITEMS)) {
            boolean declared =
                    layout.columns().stream().anyMatch(column -> column.member().equals(member));
            return declared ? null : itemGroup();
        }
        return member.startsWith(EXTENSIONS) ? HeadingGroups.OTHER : null;
    }

    private String itemGroup() {
        return layout.itemGroups().stream()
                .findFirst()
                .or(() -> registry.element(MemberPaths.ITEMS)
                        .map(items -> items.names().zh()))
                .orElse(MemberPaths.ITEMS);
    }

    private Optional<MetadataElement> element(String member) {
        return new HeadingGroups(registry).element(member);
    }

    private CellKind kind(String member) {
        if (member.equals(LENGTH)) {
            return CellKind.NUMBER;
        }
        String own = member.startsWith(ITEMS) && registry.element(member).isEmpty()
                ? member.substring(ITEMS.length())
                : member;
        ElementType type = element(own).map(found -> found.details().type()).orElse(ElementType.TEXT);
        return switch (type) {
            case DATE -> CellKind.DATE;
            case NUMBER -> CellKind.NUMBER;
            case CODE -> CellKind.CODE;
            default -> CellKind.TEXT;
        };
    }

    int size() {
        return columns.size();
    }

    List<TableColumn> columns() {
        return List.copyOf(columns);
    }
}
