package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name has brackets of both widths. They are the same when names are compared, and nothing is changed. */
final class NameBracketsMixedRule extends EntryRule {

    @Override
    public String id() {
        return "name-brackets-mixed";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        if (isMixed(resource.name())) {
            report(resource.name(), MemberPaths.NAME, report);
        }
        List<String> names = resource.classification().names();
        for (int i = 0; i < names.size(); i++) {
            if (isMixed(names.get(i))) {
                report(names.get(i), MemberPaths.classificationName(i), report);
            }
        }
        if (entry.haveOnlyPlainNames()) {
            return;
        }
        for (int i = 0; i < resource.items().size(); i++) {
            String name = resource.items().get(i).name();
            if (isMixed(name)) {
                report(name, MemberPaths.item(i, MemberPaths.ITEM_NAME), report);
            }
        }
    }

    private static boolean isMixed(@Nullable String name) {
        boolean narrow = false;
        boolean wide = false;
        for (int i = 0; name != null && i < name.length(); i++) {
            char c = name.charAt(i);
            narrow |= c == '(' || c == ')';
            wide |= c == '（' || c == '）';
        }
        return narrow && wide;
    }

    private static void report(@Nullable String name, String member, RuleReport report) {
        if (name != null) {
            report.report(
                    member, Arguments.expected(name, name.replace('(', '（').replace(')', '）')));
        }
    }
}
