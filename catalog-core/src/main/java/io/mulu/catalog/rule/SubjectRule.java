package io.mulu.catalog.rule;

import java.util.List;

/** A rule that holds for a resource and for each of its items in the same way. */
abstract class SubjectRule extends EntryRule {

    private final Stating concerned;

    /** A rule that looks at every item. */
    SubjectRule() {
        this(Stating.ANYTHING);
    }

    /** A rule that has nothing to say of items which do not state something. */
    SubjectRule(Stating concerned) {
        this.concerned = concerned;
    }

    @Override
    final void check(Subjects entry, RuleReport report) {
        if (isIdle()) {
            return;
        }
        List<Subject> subjects = entry.stating(concerned);
        for (int i = 0; i < subjects.size(); i++) {
            check(subjects.get(i), report);
        }
    }

    /** Whether the registry has nothing for the rule to look at. */
    boolean isIdle() {
        return false;
    }

    abstract void check(Subject subject, RuleReport report);
}
