package io.mulu.tables.read;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.layout.HeadingText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of two sheets beside each other, those of the items first. What a column of the items says is the item's,
 * unless it carries a member that only resources have and the other sheet lacks.
 */
final class JoinedColumns {

    private static final String ITEMS = MemberPaths.ITEMS + ".";

    private final ItemSheet sheet;
    private final MetadataRegistry registry;
    private final Set<String> members = new HashSet<>();
    private final List<ColumnMatch> joined = new ArrayList<>();

    private JoinedColumns(ItemSheet sheet, MetadataRegistry registry) {
        this.sheet = sheet;
        this.registry = registry;
    }

    static List<ColumnMatch> of(
            List<ColumnMatch> items, ItemSheet sheet, List<ColumnMatch> resources, MetadataRegistry registry) {
        JoinedColumns columns = new JoinedColumns(sheet, registry);
        resources.forEach(match -> columns.add(match, sheet.width(), match.member()));
        items.forEach(match -> columns.add(match, 0, columns.member(match)));
        columns.addUnheaded(items);
        return columns.joined;
    }

    private String member(ColumnMatch match) {
        if (match.perItem()) {
            return match.member();
        }
        boolean name = match.column() == sheet.nameColumn();
        if (match.member().startsWith(MemberPaths.EXTENSIONS) && !name) {
            return ITEMS + match.member();
        }
        if (!name && !members.contains(match.member())) {
            return match.member();
        }
        boolean own = registry.element(match.member())
                .filter(element -> element.details().inItems())
                .isPresent();
        return ITEMS
                + (own && !name ? match.member() : MemberPaths.EXTENSIONS + "." + HeadingText.name(match.heading()));
    }

    private void add(ColumnMatch match, int shift, String member) {
        String free = members.add(member) ? member : member + " (" + CellLocation.letters(match.column()) + ")";
        members.add(free);
        boolean renamed = !free.equals(match.member());
        joined.add(new ColumnMatch(
                match.column() + shift,
                match.row(),
                match.heading(),
                match.group(),
                free,
                renamed && free.startsWith(ITEMS + MemberPaths.EXTENSIONS) ? Certainty.EXTENSION : match.certainty(),
                match.declared(),
                List.of()));
    }

    private void addUnheaded(List<ColumnMatch> items) {
        for (int column = 1; column <= sheet.width(); column++) {
            int place = column;
            if (items.stream().noneMatch(match -> match.column() == place)) {
                String letters = CellLocation.letters(column);
                String member = ITEMS + MemberPaths.EXTENSIONS + "." + letters;
                add(new ColumnMatch(column, 0, "", null, member, Certainty.EXTENSION, null, List.of()), 0, member);
            }
        }
    }
}
