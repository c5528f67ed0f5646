package io.mulu.tables.read;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several texts speaks for a resource whose rows disagree; the lowest does. Sharing and openness are as narrow
 * as their narrowest row; the update cycle is the most frequent. What cannot be read comes last.
 */
final class Ranks {

    private static final List<String> SHARING = List.of("not-shared", "conditional", "unconditional");
    private static final List<String> OPENNESS = List.of("not-open", "open");

    private final ValueDomain sharing;
    private final ValueDomain openness;
    private final ValueDomain updateCycle;
    private final List<String> cycles;

    Ranks(MetadataRegistry registry) {
        this.sharing = registry.domain(ValueDomains.SHARING_TYPE);
        this.openness = registry.domain(ValueDomains.OPENNESS);
        this.updateCycle = registry.domain(ValueDomains.UPDATE_CYCLE);
        this.cycles = updateCycle.values().stream().map(PermissibleValue::code).toList();
    }

    int sharing(@Nullable String text) {
        return rank(sharing, SHARING, text);
    }

    int openness(@Nullable String text) {
        return rank(openness, OPENNESS, text);
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
