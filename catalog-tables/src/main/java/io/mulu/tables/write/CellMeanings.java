package io.mulu.tables.write;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.DateSystem;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.LayoutColumn;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What a reader of the table will take texts for, before the registry reads them. Immutable and thread-safe. */
final class CellMeanings {

    private static final int SERIAL_DIGITS = 5;

    private final Map<String, Map<String, String>> dictionaries = new HashMap<>();

    CellMeanings(Layout layout) {
        for (LayoutColumn column : layout.columns()) {
            if (!column.dictionary().isEmpty()) {
                Map<String, String> folded = new HashMap<>();
                column.dictionary().forEach((text, meant) -> folded.put(Spelling.key(text), meant));
                folded.putAll(column.dictionary());
                dictionaries.put(column.member(), folded);
            }
        }
    }

    /** The text that a reader reads in place of another in the column of a member. */
    String meant(String member, String text) {
        String bare = withoutApostrophe(text);
        if (member.equals(MemberPaths.ISSUED) || member.endsWith("." + MemberPaths.ISSUED)) {
            return isSerial(bare)
                    ? DateSystem.FROM_1900.text(new BigDecimal(bare)).orElse(bare)
                    : bare;
        }
        Map<String, String> dictionary = dictionaries.getOrDefault(member, Map.of());
        if (dictionary.isEmpty()) {
            return member.startsWith(MemberPaths.EXTENSIONS + ".") ? text : bare;
        }
        String literal = dictionary.get(bare);
        return literal != null ? literal : dictionary.getOrDefault(Spelling.key(bare), bare);
    }

    private static String withoutApostrophe(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && text.charAt(text.length() - 1) != '\'';
        return marked ? text.substring(1) : text;
    }

    private static boolean isSerial(String text) {
        if (text.length() != SERIAL_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
