package io.mulu.tables.read;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.read.ItemSheet.Line;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of resources, each as often as it has items in another sheet, and these items' texts before its
 * own: the columns of the items come first, those of the resources behind them. Items that no resource is called for
 * come by themselves, with the name that they give, those without a name first; their row of the resource is 0. For use
 * by one thread.
 */
final class JoinedRows implements RowCursor {

    private final RowCursor resources;
    private final ItemSheet items;
    private final ColumnPlan plan;
    private final int lastHeading;
    private final int shift;
    private final int name;
    private final Set<String> withItems = new HashSet<>();
    private List<Line> lines;
    private int at = -1;
    private boolean stray = true;
    private boolean ended;

    JoinedRows(RowCursor resources, ItemSheet items, ColumnPlan plan, int lastHeading) {
        this.resources = resources;
        this.items = items;
        this.plan = plan;
        this.lastHeading = lastHeading;
        this.shift = items.width();
        this.name = plan.column(MemberPaths.NAME) - shift;
        this.lines = items.take("");
    }

    @Override
    public boolean next() throws IOException {
        at++;
        if (at < lines.size()) {
            return true;
        }
        at = 0;
        if (ended) {
            lines = List.of();
            return false;
        }
        if (toResource()) {
            stray = false;
            lines = itemsOf(resources.text(name));
            return true;
        }
        stray = true;
        ended = true;
        lines = items.rest();
        return !lines.isEmpty();
    }

    private boolean toResource() throws IOException {
        boolean more = resources.next();
        while (more && resources.row() <= lastHeading) {
            more = resources.next();
        }
        return more;
    }

    private List<Line> itemsOf(@Nullable String called) throws IOException {
        String key = ItemSheet.key(called);
        if (key.isEmpty()) {
            return List.of();
        }
        if (withItems.contains(key)) {
            throw UnreadableTable.because(
                    "items-of-two",
                    plan.file(),
                    "sheet",
                    String.valueOf(plan.sheet()),
                    "row",
                    Integer.toString(resources.row()),
                    "name",
                    Spelling.trim(String.valueOf(called)));
        }
        List<Line> own = items.take(key);
        if (!own.isEmpty()) {
            withItems.add(key);
        }
        return own;
    }

    private @Nullable Line line() {
        return at < lines.size() ? lines.get(at) : null;
    }

    @Override
    public int row() {
        return stray ? 0 : resources.row();
    }

    @Override
    public int itemRow() {
        Line line = line();
        return line == null ? 0 : line.row();
    }

    @Override
    public int width() {
        return shift + (stray ? Math.max(0, name) : resources.width());
    }

    @Override
    public @Nullable String text(int column) {
        Line line = line();
        if (column > shift) {
            return stray ? nameOf(line, column - shift) : resources.text(column - shift);
        }
        String text = line == null ? null : line.text(column);
        return text != null && column == items.nameColumn() && isCalled(text) ? null : text;
    }

    private @Nullable String nameOf(@Nullable Line line, int column) {
        return line != null && column == name ? line.name() : null;
    }

    /** A name that is that of the resource letter by letter says nothing more; any other spelling is kept. */
    private boolean isCalled(String text) {
        return stray || text.equals(resources.text(name));
    }

    @Override
    public boolean carried(int column) {
        return column > shift && !stray && resources.carried(column - shift);
    }

    @Override
    public void close() throws IOException {
        resources.close();
    }
}
