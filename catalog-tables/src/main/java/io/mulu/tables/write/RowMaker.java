package io.mulu.tables.write;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.read.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the rows of resources, such that they are read as the same resources again. For use by one thread. */
final class RowMaker {

    private static final String ITEMS = MemberPaths.ITEMS + ".";
    private static final String EXTENSIONS = MemberPaths.EXTENSIONS + ".";

    private final WrittenTexts written;
    private final ColumnBook book;
    private final Ranks ranks;
    private final CellMeanings meanings;
    private @Nullable Map<String, String> above;
    private int count;

    RowMaker(WrittenTexts written, ColumnBook book, Ranks ranks, CellMeanings meanings) {
        this.written = written;
        this.book = book;
        this.ranks = ranks;
        this.meanings = meanings;
    }

    List<TableRow> rows(InformationResource resource) throws UnwritableTableException {
        count++;
        Map<String, String> common = written.of(resource);
        List<Map<String, String>> items =
                resource.items().stream().map(written::of).toList();
        boolean leading = needsLeadingRow(common, items) || !items.isEmpty() && isBetterLed(common, items);
        List<Map<String, String>> rows = new ArrayList<>();
        if (leading || items.isEmpty()) {
            rows.add(new LinkedHashMap<>(common));
        }
        items.forEach(item -> rows.add(row(common, item)));
        int from = rows.size() - items.size();
        for (RollUp block : RollUp.values()) {
            roll(block, common, items, rows, from);
        }
        putOpen(common, items, rows, from);
        return numbered(rows);
    }

    /** A row with what its resource says and with its item's own texts, but for what both may state. */
    private static Map<String, String> row(Map<String, String> common, Map<String, String> item) {
        Map<String, String> row = new LinkedHashMap<>(common);
        item.forEach((path, text) -> {
            if (path.equals(MemberPaths.ITEM_NAME)
                    || path.equals(MemberPaths.ITEM_DATA_TYPE)
                    || path.equals(MemberPaths.ITEM_LENGTH)
                    || path.equals(MemberPaths.ITEM_DATA_ELEMENT)) {
                row.put(ITEMS + path, text);
            }
        });
        return row;
    }

    /** Whether a row without item in front lets the rows say what they could not say otherwise. */
    private boolean isBetterLed(Map<String, String> common, List<Map<String, String>> items) {
        if (common.isEmpty()) {
            return false;
        }
        boolean unlike = items.get(0).keySet().stream().anyMatch(path -> path.startsWith(WrittenTexts.UNLIKE));
        boolean led = true;
        boolean alone = true;
        for (RollUp block : RollUp.values()) {
            Map<String, String> whole = WrittenTexts.only(common, block.members());
            alone &= isReadBack(block, whole, said(block, whole, items, 0));
            led &= isReadBack(block, whole, said(block, whole, items, 1));
        }
        return led && (unlike || !alone);
    }

    private boolean isReadBack(RollUp block, Map<String, String> whole, List<Map<String, String>> said) {
        return block.isReadBack(whole, said, ranks, meanings);
    }

    /** What each row states of a block: its item's own, or what the resource states. */
    private static List<Map<String, String>> said(
            RollUp block, Map<String, String> whole, List<Map<String, String>> items, int leading) {
        List<Map<String, String>> said = new ArrayList<>();
        for (int i = 0; i < leading; i++) {
            said.add(whole);
        }
        for (Map<String, String> item : items) {
            Map<String, String> own = WrittenTexts.only(item, block.members());
            said.add(own.isEmpty() ? whole : own);
        }
        return said;
    }

    private void roll(
            RollUp block,
            Map<String, String> common,
            List<Map<String, String>> items,
            List<Map<String, String>> rows,
            int from) {
        if (items.isEmpty()) {
            return;
        }
        Map<String, String> whole = WrittenTexts.only(common, block.members());
        List<Map<String, String>> said = said(block, whole, items, from);
        boolean inPlace = isReadBack(block, whole, said);
        for (int i = from; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Map<String, String> own = said.get(i);
            if (own != whole && inPlace) {
                block.members().forEach(row::remove);
                row.putAll(own);
            } else if (own != whole) {
                own.forEach((member, text) -> row.put(ITEMS + member, text));
            }
        }
    }

    /** Extensions of items, and what rows say otherwise than their resource. */
    private void putOpen(
            Map<String, String> common, List<Map<String, String>> items, List<Map<String, String>> rows, int from) {
        Set<String> inRows = new HashSet<>();
        for (Map<String, String> item : items) {
            for (String path : item.keySet()) {
                if (path.startsWith(EXTENSIONS)
                        && book.isOpen(path)
                        && !common.containsKey(path)
                        && isVaried(items, path)) {
                    inRows.add(path);
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            Map<String, String> row = rows.get(from + i);
            boolean firstRow = from + i == 0;
            items.get(i).forEach((path, text) -> {
                if (path.startsWith(EXTENSIONS)) {
                    row.put(inRows.contains(path) ? path : ITEMS + path, text);
                } else if (path.startsWith(WrittenTexts.UNLIKE)) {
                    putUnlike(row, common, path.substring(WrittenTexts.UNLIKE.length()), text, firstRow);
                }
            });
        }
    }

    private static boolean isVaried(List<Map<String, String>> items, String path) {
        String only = null;
        for (Map<String, String> item : items) {
            String text = item.get(path);
            if (text != null && only != null && !text.equals(only)) {
                return true;
            }
            only = only == null ? text : only;
        }
        return false;
    }

    private static void putUnlike(
            Map<String, String> row, Map<String, String> common, String path, String text, boolean firstRow) {
        String whole = common.get(path);
        if (!firstRow && whole != null && !isSame(whole, text) && !isKey(path)) {
            row.put(path, text);
        } else {
            row.put(ITEMS + EXTENSIONS + path, text);
        }
    }

    /**
     * Whether a row without item must come first, since a row with an item would belong to the resource above.
     *
     * @throws UnwritableTableException if any row would
     */
    private boolean needsLeadingRow(Map<String, String> common, List<Map<String, String>> items)
            throws UnwritableTableException {
        Map<String, String> before = above;
        above = common;
        boolean hasItem = items.stream()
                .limit(1)
                .flatMap(item -> item.keySet().stream())
                .anyMatch(path -> !path.startsWith(WrittenTexts.UNLIKE));
        if (before == null || !continues(before, common, hasItem)) {
            return false;
        }
        if (continues(before, common, false)) {
            throw UnwritableTableException.because(
                    "alike", "index", Integer.toString(count), "name", common.getOrDefault(MemberPaths.NAME, "-"));
        }
        if (common.isEmpty()) {
            throw UnwritableTableException.because("nameless", "index", Integer.toString(count));
        }
        return true;
    }

    private static boolean continues(Map<String, String> before, Map<String, String> after, boolean hasItem) {
        Set<String> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            if (isKey(key)) {
                String text = after.get(key);
                String earlier = before.get(key);
                if (text == null && !hasItem || text != null && (earlier == null || !isSame(text, earlier))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isKey(String member) {
        return member.equals(MemberPaths.NAME)
                || member.equals(MemberPaths.PROVIDER_NAME)
                || member.startsWith(MemberPaths.CLASSIFICATION);
    }

    private static boolean isSame(String text, String other) {
        return text.equals(other) || Spelling.trim(text).equals(Spelling.trim(other));
    }

    private List<TableRow> numbered(List<Map<String, String>> rows) {
        List<TableRow> numbered = new ArrayList<>();
        for (Map<String, String> row : rows) {
            @Nullable String[] texts = new @Nullable String[book.size()];
            for (Map.Entry<String, String> cell : row.entrySet()) {
                int column = book.column(cell.getKey());
                if (column >= texts.length) {
                    texts = Arrays.copyOf(texts, book.size());
                }
                texts[column] = cell.getValue();
            }
            numbered.add(new TableRow(texts, numbered.isEmpty()));
        }
        return numbered;
    }
}
