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

    private final Map<String, String> given;
    private final Set<String> extensions = new HashSet<>();
    private final Map<String, String> texts = new TreeMap<>();

    /** Room for a number of members; more find room too. */
    WrittenMembers(int expected) {
        this.given = new HashMap<>(expected * 2);
    }

    /** What was given for a known member before; null when this is the first time, which is then remembered. */
    @Nullable
    String before(String member, String text) {
        return given.putIfAbsent(member, text);
    }

    /** The name under which the extensions keep a member that nothing knows. */
    String extension(String member) {
        return unused(member.startsWith(EXTENSION) ? member.substring(EXTENSION.length()) : member);
    }

    /** The name under which the extensions keep a known member's second, different text. */
    String repeated(String member) {
        return unused(member);
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
