package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import org.jspecify.annotations.Nullable;

/** A name has brackets of both widths. They are the same when names are compared, and nothing is changed. */
final class NameBracketsMixedRule implements ResourceRule {

    @Override
    public String id() {
        return "name-brackets-mixed";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        check(resource.name(), MemberPaths.NAME, report);
        for (int i = 0; i < resource.classification().names().size(); i++) {
            check(resource.classification().names().get(i), MemberPaths.classificationName(i), report);
        }
        for (int i = 0; i < resource.items().size(); i++) {
            check(resource.items().get(i).name(), MemberPaths.item(i, MemberPaths.ITEM_NAME), report);
        }
    }

    private static void check(@Nullable String name, String member, RuleReport report) {
        if (name != null && hasEither(name, '(', ')') && hasEither(name, '（', '）')) {
            report.report(
                    member, Arguments.expected(name, name.replace('(', '（').replace(')', '）')));
        }
    }

    private static boolean hasEither(String name, char opening, char closing) {
        return name.indexOf(opening) >= 0 || name.indexOf(closing) >= 0;
    }
}
