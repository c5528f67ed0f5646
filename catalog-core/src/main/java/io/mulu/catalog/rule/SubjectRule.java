package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;

/** A rule that holds for a resource and for each of its items in the same way. */
abstract class SubjectRule implements ResourceRule {

    @Override
    public final void check(InformationResource resource, RuleReport report) {
        if (isIdle()) {
            return;
        }
        check(Subject.of(resource), report);
        for (int i = 0; i < resource.items().size(); i++) {
            check(Subject.of(resource, i), report);
        }
    }

    /** Whether the registry has nothing for the rule to look at. */
    boolean isIdle() {
        return false;
    }

    abstract void check(Subject subject, RuleReport report);
}
