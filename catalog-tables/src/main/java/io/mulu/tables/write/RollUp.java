package io.mulu.tables.write;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.read.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members that both a resource and its items may state, and whether rows in which each item states its own would be read
 * as the same resource again: the narrowest row speaks for the resource, and blanks mean what stands above.
 */
enum RollUp {
    SHARING(List.of(
            MemberPaths.SHARING_TYPE,
            MemberPaths.SHARING_CONDITION,
            MemberPaths.SHARING_MODE_CATEGORY,
            MemberPaths.SHARING_MODE_TYPE)),
    OPENNESS(List.of(MemberPaths.OPENNESS_OPEN, MemberPaths.OPENNESS_CONDITION)),
    UPDATE_CYCLE(List.of(MemberPaths.UPDATE_CYCLE)),
    ISSUED(List.of(MemberPaths.ISSUED));

    private final List<String> members;

    RollUp(List<String> members) {
        this.members = members;
    }

    List<String> members() {
        return members;
    }

    private int rank(Ranks ranks, CellMeanings meanings, @Nullable String lead) {
        String meant = lead == null ? null : meanings.meant(members.get(0), lead);
        return switch (this) {
            case SHARING -> ranks.sharing(meant);
            case OPENNESS -> ranks.openness(meant);
            case UPDATE_CYCLE -> ranks.updateCycle(meant);
            case ISSUED -> 0;
        };
    }

    /**
     * Whether a reader of rows takes from them what they are to say.
     *
     * @param whole what the resource states
     * @param rows what each row states; the same object as {@code whole} where it states nothing of its own
     */
    boolean isReadBack(Map<String, String> whole, List<Map<String, String>> rows, Ranks ranks, CellMeanings meanings) {
        if (rows.stream().allMatch(row -> row == whole)) {
            return true;
        }
        List<@Nullable String[]> read = read(rows);
        @Nullable String[] speaks = read.get(0);
        int best = rank(ranks, meanings, speaks[0]);
        for (@Nullable String[] row : read) {
            int its = rank(ranks, meanings, row[0]);
            if (its < best) {
                best = its;
                speaks = row;
            }
        }
        if (!Arrays.equals(speaks, texts(whole))) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean same = Arrays.equals(read.get(i), speaks);
            if (same != (rows.get(i) == whole) || !Arrays.equals(read.get(i), texts(rows.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String[] texts(Map<String, String> row) {
        @Nullable String[] texts = new String[members.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.get(members.get(i));
        }
        return texts;
    }

    /** What each row says once blanks that nothing contradicts mean what other rows say. */
    private List<@Nullable String[]> read(List<Map<String, String>> rows) {
        @Nullable String[] common = texts(rows.get(0));
        List<@Nullable String[]> differing = new ArrayList<>();
        for (Map<String, String> row : rows) {
            @Nullable String[] texts = texts(row);
            boolean differs = differs(texts, common);
            for (int i = 0; i < texts.length && !differs; i++) {
                common[i] = common[i] == null ? texts[i] : common[i];
            }
            differing.add(differs ? texts : common);
        }
        differing.forEach(texts -> fill(texts, common));
        return differing;
    }

    private static boolean differs(@Nullable String[] texts, @Nullable String[] common) {
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            String above = common[i];
            if (text != null && above != null && !isSame(text, above)) {
                return true;
            }
        }
        return false;
    }

    private static void fill(@Nullable String[] texts, @Nullable String[] common) {
        String lead = texts[0];
        String above = common[0];
        boolean asAbove = lead == null || above != null && isSame(lead, above);
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            String shared = common[i];
            boolean same = text != null && shared != null && isSame(text, shared);
            if (text == null && asAbove || same) {
                texts[i] = shared;
            }
        }
    }

    private static boolean isSame(String text, String other) {
        return text.equals(other) || Spelling.trim(text).equals(Spelling.trim(other));
    }

    static Ranks ranks(MetadataRegistry registry) {
        return new Ranks(registry);
    }
}
