package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of a rule a waiver is about: those that agree with everything that is given here.
 *
 * @param element the identifier of an element, such as {@code sharing.condition} or {@code items.length}, with what lies
 *     within it; null for any. An item's own sharing counts as sharing
 * @param provider the name of a provider, or its code where it has no name; width and blanks do not matter; null for any
 * @param code the code of a resource as written; null for any
 */
public record WaiverScope(
        @Nullable String element,
        @Nullable String provider,
        @Nullable String code) {

    private static final String IN_ITEM = MemberPaths.ITEMS + ".";

    boolean covers(Finding finding) {
        ResourceReference resource = finding.resource();
        return (element == null || isElement(finding.member()))
                && (provider == null || resource != null && isSame(provider, resource.provider()))
                && (code == null || resource != null && isSame(code, resource.code()));
    }

    private static boolean isSame(String wanted, @Nullable String text) {
        return text != null && Spelling.key(wanted).equals(Spelling.key(text));
    }

    private boolean isElement(String member) {
        String plain = MemberPaths.withoutIndexes(member);
        return isWithin(plain) || plain.startsWith(IN_ITEM) && isWithin(plain.substring(IN_ITEM.length()));
    }

    private boolean isWithin(String path) {
        return path.equals(element) || path.startsWith(element + ".");
    }

    /**
     * What is given.
     *
     * @return texts by the names they have in profiles, in their order; empty for all findings of the rule
     */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "element", element);
        put(given, "provider", provider);
        put(given, "code", code);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String text) {
        if (text != null) {
            given.put(name, text);
        }
    }
}
