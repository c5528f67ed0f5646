package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;

/** The length of an item is neither a whole number nor a total with decimals. */
final class LengthUnreadableRule extends SubjectRule {

    LengthUnreadableRule() {
        super(Stating.WRITTEN);
    }

    @Override
    public String id() {
        return "length-unreadable";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        if (subject.isItem()) {
            Unreadable.report(subject, MemberPaths.ITEM_LENGTH, report);
        }
    }
}
