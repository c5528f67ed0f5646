package io.mulu.catalog.entry;

import io.mulu.catalog.model.MemberPaths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Remembers which members were given, and what was written where it is not the value. */
final class WrittenMembers {

    private static final String EXTENSION = MemberPaths.EXTENSIONS + ".";

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> extensions = new HashSet<>();
    private final Map<String, String> texts = new TreeMap<>();

    /** The name under which a text goes to the extensions; null when it belongs to the member itself. */
    @Nullable
    String extensionOf(String member, String text, boolean known) {
        if (!known) {
            return unused(member.startsWith(EXTENSION) ? member.substring(EXTENSION.length()) : member);
        }
        String before = given.putIfAbsent(member, text);
        return before == null || before.equals(text) ? null : unused(member);
    }

    /** Whether a known member is given for the first time; its repetition needs no second reading. */
    boolean isFirst(String member) {
        return extensions.add("=" + member);
    }

    private String unused(String name) {
        String candidate = name;
        for (int n = 2; !extensions.add(candidate); n++) {
            candidate = name + " (" + n + ")";
        }
        return candidate;
    }

    /** Keeps a text when it is not what stands on the wire. */
    void keep(String member, String text, @Nullable String onWire) {
        if (!text.equals(onWire)) {
            texts.putIfAbsent(member, text);
        }
    }

    void keep(String path, String text) {
        texts.put(path, text);
    }

    Map<String, String> texts() {
        return texts;
    }
}
