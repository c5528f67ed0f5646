package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;

/** A rule that looks at one entry through its subjects, which all rules share, so that each thing is found out once. */
abstract class EntryRule implements ResourceRule {

    @Override
    public final void check(InformationResource resource, RuleReport report) {
        check(new Subjects(resource), report);
    }

    abstract void check(Subjects entry, RuleReport report);
}
