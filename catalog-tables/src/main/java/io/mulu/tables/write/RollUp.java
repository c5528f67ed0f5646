package io.mulu.tables.write;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.read.Ranks;
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

    private String lead() {
        return members.get(0);
    }

    int rank(InformationResource resource, Ranks ranks) {
        return rank(ranks, resource.sharing(), resource.openness(), resource.updateCycle());
    }

    int rank(DataItem item, Ranks ranks) {
        return rank(ranks, item.sharing(), item.openness(), item.updateCycle());
    }

    private int rank(Ranks ranks, Sharing sharing, Openness openness, @Nullable String cycle) {
        Boolean open = openness.open();
        return switch (this) {
            case SHARING ->
                ranks.sharing(sharing.type() == null ? null : sharing.type().code());
            case OPENNESS -> ranks.openness(open == null ? null : open ? "open" : "not-open");
            case UPDATE_CYCLE -> ranks.updateCycle(cycle);
            case ISSUED -> 0;
        };
    }

    /**
     * Whether rows say what they should.
     *
     * @param common what the resource states
     * @param rows what each row states; the same object as {@code common} where it states nothing of its own
     * @param ranks the rank of each row
     */
    boolean isReadBack(Map<String, String> common, List<Map<String, String>> rows, List<Integer> ranks) {
        if (rows.stream().allMatch(row -> row == common)) {
            return true;
        }
        Map<String, String> first = rows.get(0);
        Map<String, String> speaks = first;
        int best = ranks.get(0);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            boolean own = row != common;
            if (!row.containsKey(lead()) || own && row.equals(common) || !isPlain(first, row)) {
                return false;
            }
            if (ranks.get(i) < best) {
                best = ranks.get(i);
                speaks = row;
            }
        }
        return speaks.equals(common);
    }

    /** Whether no blank would be filled from above, and no text taken for that of the first row. */
    private boolean isPlain(Map<String, String> first, Map<String, String> row) {
        boolean sameLead = isSame(first.getOrDefault(lead(), ""), row.getOrDefault(lead(), ""));
        for (String member : members) {
            String above = first.get(member);
            String text = row.get(member);
            if (above != null && text != null && !above.equals(text) && isSame(above, text)
                    || sameLead && (above == null) != (text == null)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String text, String other) {
        return text.equals(other) || Spelling.trim(text).equals(Spelling.trim(other));
    }

    static Ranks ranks(MetadataRegistry registry) {
        return new Ranks(registry);
    }
}
