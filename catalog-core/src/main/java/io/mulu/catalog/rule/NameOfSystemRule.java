package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The resource has the name of the system that holds it, and not of its content. */
final class NameOfSystemRule extends EntryRule {

    private static final String OPENING = "（(〔[【";
    private static final String CLOSING = "）)〕]】";

    private final List<String> endings;
    private final List<String> folded;
    private final BitSet last = new BitSet();
    private final List<String> others;

    NameOfSystemRule(RuleSettings settings) {
        this.endings = settings.parameters().texts("systemNameEndings");
        this.folded =
                endings.stream().map(ending -> ending.toLowerCase(Locale.ROOT)).toList();
        for (String ending : folded) {
            last.set(ending.isEmpty() ? 0 : last(ending), ending.isEmpty() ? Character.MAX_VALUE : last(ending) + 1);
        }
        this.others = settings.parameters().texts("systemNameLookalikes");
    }

    @Override
    public String id() {
        return "name-of-system";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String name = resource.name();
        String ending = name == null ? null : ending(withoutRemark(name));
        if (ending != null) {
            report.report(MemberPaths.NAME, Arguments.found(name, "ending", ending));
        }
    }

    private @Nullable String ending(String name) {
        if (name.isEmpty() || isIdeograph(last(name)) && !last.get(last(name))) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.size(); i++) {
            if (lower.endsWith(folded.get(i))) {
                return others.stream().anyMatch(lower::endsWith) ? null : endings.get(i);
            }
        }
        return null;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Without the remark in brackets that often follows, such as （二期）. */
    private static String withoutRemark(String name) {
        String trimmed = Spelling.trim(name);
        if (trimmed.isEmpty() || CLOSING.indexOf(trimmed.charAt(trimmed.length() - 1)) < 0) {
            return trimmed;
        }
        for (int i = trimmed.length() - 1; i > 0; i--) {
            if (OPENING.indexOf(trimmed.charAt(i)) >= 0) {
                return Spelling.trim(trimmed.substring(0, i));
            }
        }
        return trimmed;
    }
}
