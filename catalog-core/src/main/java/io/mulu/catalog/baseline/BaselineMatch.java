package io.mulu.catalog.baseline;

import io.mulu.catalog.finding.JudgedFinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pairs findings with what a baseline has, the surest likeness first; each count is used once. */
final class BaselineMatch {

    private final SortedMap<FindingIdentity, Integer> left = new TreeMap<>(FindingIdentity.ORDER);

    BaselineMatch(SortedMap<FindingIdentity, Integer> counts) {
        left.putAll(counts);
    }

    BaselineComparison compare(Iterable<JudgedFinding> findings) {
        List<JudgedFinding> result = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (JudgedFinding judged : findings) {
            if (judged.finding().resource() != null && take(FindingIdentity.of(judged))) {
                result.add(judged.asKnown());
            } else {
                open.add(result.size());
                result.add(judged);
            }
        }
        pair(result, open, FindingIdentity::byCode);
        pair(result, open, FindingIdentity::byName);
        return new BaselineComparison(result, left);
    }

    private boolean take(FindingIdentity identity) {
        Integer count = left.get(identity);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            left.remove(identity);
        } else {
            left.put(identity, count - 1);
        }
        return true;
    }

    private void pair(
            List<JudgedFinding> result, List<Integer> open, Function<FindingIdentity, @Nullable String> resource) {
        Map<String, Deque<FindingIdentity>> byKey = new HashMap<>();
        left.keySet().forEach(identity -> {
            String key = resource.apply(identity);
            if (key != null) {
                byKey.computeIfAbsent(identity.matter() + key, same -> new ArrayDeque<>())
                        .add(identity);
            }
        });
        open.removeIf(index -> {
            JudgedFinding judged = result.get(index);
            if (judged.finding().resource() == null || !takeAlike(FindingIdentity.of(judged), byKey, resource)) {
                return false;
            }
            result.set(index, judged.asKnown());
            return true;
        });
    }

    private boolean takeAlike(
            FindingIdentity wanted,
            Map<String, Deque<FindingIdentity>> byKey,
            Function<FindingIdentity, @Nullable String> resource) {
        String key = resource.apply(wanted);
        Deque<FindingIdentity> alike = key == null ? null : byKey.get(wanted.matter() + key);
        while (alike != null && !alike.isEmpty()) {
            if (take(alike.peek())) {
                return true;
            }
            alike.remove();
        }
        return false;
    }
}
