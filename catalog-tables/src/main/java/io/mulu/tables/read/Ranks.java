package io.mulu.tables.read;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several texts speaks for a resource whose rows disagree; the lowest does. Sharing and openness are as narrow
 * as their narrowest row; the update cycle is the most frequent. What cannot be read comes last.
 * Immutable and thread-safe.
 */
public final class Ranks {

    private final ValueDomain sharing;
    private final ValueDomain openness;
    private final ValueDomain updateCycle;
    private final List<String> narrowestSharing;
    private final List<String> narrowestOpenness;
    private final List<String> cycles;

    /**
     * Ranks by a registry.
     *
     * @param registry lists sharing and openness from the widest one on, update cycles from the most frequent one on
     */
    public Ranks(MetadataRegistry registry) {
        this.sharing = registry.domain(ValueDomains.SHARING_TYPE);
        this.openness = registry.domain(ValueDomains.OPENNESS);
        this.updateCycle = registry.domain(ValueDomains.UPDATE_CYCLE);
        this.narrowestSharing = fromLast(sharing);
        this.narrowestOpenness = fromLast(openness);
        this.cycles = codes(updateCycle);
    }

    private static List<String> codes(ValueDomain domain) {
        return domain.values().stream().map(PermissibleValue::code).toList();
    }

    private static List<String> fromLast(ValueDomain domain) {
        List<String> codes = new ArrayList<>(codes(domain));
        Collections.reverse(codes);
        return codes;
    }

    /**
     * The rank of a way of sharing.
     *
     * @param text a code, label or other spelling; null for none
     * @return 0 for the narrowest; the largest rank for what cannot be read
     */
    public int sharing(@Nullable String text) {
        return rank(sharing, narrowestSharing, text);
    }

    /**
     * The rank of an openness.
     *
     * @param text a code, label or other spelling; null for none
     * @return 0 for what is not open; the largest rank for what cannot be read
     */
    public int openness(@Nullable String text) {
        return rank(openness, narrowestOpenness, text);
    }

    /**
     * The rank of an update cycle; those without a period come behind those with one.
     *
     * @param text a code, label or other spelling; null for none
     * @return 0 for the most frequent one; the largest rank for what cannot be read
     */
    public int updateCycle(@Nullable String text) {
        return rank(updateCycle, cycles, text);
    }

    private static int rank(ValueDomain domain, List<String> order, @Nullable String text) {
        if (text == null) {
            return order.size();
        }
        int rank = domain.match(text)
                .map(match -> order.indexOf(match.value().code()))
                .orElse(-1);
        return rank < 0 ? order.size() : rank;
    }
}
