package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.text.PersonalNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the catalogue, which goes from hand to hand, holds somebody's identity or telephone number. The finding tells
 * the place; the number itself is masked, since findings go from hand to hand too.
 */
final class PersonalNumberRule extends EntryRule {

    @Override
    public String id() {
        return "personal-number";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        check(resource.name(), MemberPaths.NAME, report);
        check(resource.summary(), MemberPaths.SUMMARY, report);
        check(resource.sharing().condition(), MemberPaths.SHARING_CONDITION, report);
        check(resource.openness().condition(), MemberPaths.OPENNESS_CONDITION, report);
        List<DataItem> items = resource.items();
        boolean special = !entry.specialItems().isEmpty();
        for (int i = 0; i < items.size(); i++) {
            DataItem item = items.get(i);
            checkItem(item.name(), i, MemberPaths.ITEM_NAME, report);
            if (special) {
                checkItem(item.sharing().condition(), i, MemberPaths.SHARING_CONDITION, report);
                checkItem(item.openness().condition(), i, MemberPaths.OPENNESS_CONDITION, report);
            }
        }
    }

    private static void checkItem(@Nullable String text, int index, String member, RuleReport report) {
        if (text != null && !PersonalNumbers.in(text).isEmpty()) {
            check(text, MemberPaths.item(index, member), report);
        }
    }

    /** Reports the first of each kind; whoever mends it looks at the whole text. */
    private static void check(@Nullable String text, String member, RuleReport report) {
        List<PersonalNumbers.Occurrence> found = text == null ? List.of() : PersonalNumbers.in(text);
        if (found.isEmpty()) {
            return;
        }
        for (PersonalNumbers.Kind kind : PersonalNumbers.Kind.values()) {
            found.stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .ifPresent(one -> report.report(
                            member,
                            Arguments.found(one.masked(), "fault", one.kind().code())));
        }
    }
}
