package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The resource has the name of the system that holds it, and not of its content. */
final class NameOfSystemRule implements ResourceRule {

    private static final String OPENING = "（(〔[【";
    private static final String CLOSING = "）)〕]】";

    private final List<String> endings;
    private final List<String> others;

    NameOfSystemRule(RuleSettings settings) {
        this.endings = settings.parameters().texts("systemNameEndings");
        this.others = settings.parameters().texts("systemNameLookalikes");
    }

    @Override
    public String id() {
        return "name-of-system";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        String name = resource.name();
        String ending = name == null ? null : ending(withoutRemark(name));
        if (ending != null) {
            report.report(MemberPaths.NAME, Arguments.found(name, "ending", ending));
        }
    }

    private @Nullable String ending(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (folded.endsWith(ending.toLowerCase(Locale.ROOT))) {
                return others.stream().anyMatch(folded::endsWith) ? null : ending;
            }
        }
        return null;
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
