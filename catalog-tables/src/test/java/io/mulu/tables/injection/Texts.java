package io.mulu.tables.injection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as texts by the path of the member, in the wording of the filling template. What the row of an item says of its
 * resource has a path such as {@code items[1].summary}.
 */
record Texts(Map<String, String> byMember) {

    Texts {
        byMember = new LinkedHashMap<>(byMember);
    }

    static Texts empty() {
        return new Texts(Map.of());
    }

    Optional<String> text(String member) {
        return Optional.ofNullable(byMember.get(member));
    }

    Texts put(String member, String text) {
        byMember.put(member, text);
        return this;
    }

    /** Takes a member away, and what is within it. */
    Texts remove(String member) {
        byMember.keySet().removeIf(path -> isWithin(path, member));
        return this;
    }

    /** Takes over a member of another entry with all that is within it. */
    Texts copy(Texts other, String member) {
        remove(member);
        other.byMember.forEach((path, text) -> {
            if (isWithin(path, member)) {
                byMember.put(path, text);
            }
        });
        return this;
    }

    boolean has(String member) {
        return byMember.keySet().stream().anyMatch(path -> isWithin(path, member));
    }

    int items() {
        int count = 0;
        while (has("items[" + count + "]")) {
            count++;
        }
        return count;
    }

    private static boolean isWithin(String path, String member) {
        return path.startsWith(member)
                && (path.length() == member.length() || ".[".indexOf(path.charAt(member.length())) >= 0);
    }
}
