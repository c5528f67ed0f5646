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
 */
final class Ranks {

    private final ValueDomain sharing;
    private final ValueDomain openness;
    private final ValueDomain updateCycle;
    private final List<String> narrowestSharing;
    private final List<String> narrowestOpenness;
    private final List<String> cycles;

    Ranks(MetadataRegistry registry) {
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

    /** The registry lists the ways of sharing from the widest one on, and openness from "open" on. */
    int sharing(@Nullable String text) {
        return rank(sharing, narrowestSharing, text);
    }

    int openness(@Nullable String text) {
        return rank(openness, narrowestOpenness, text);
    }

    /** The registry lists cycles from the most frequent one on, those without a period at the end. */
    int updateCycle(@Nullable String text) {
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
