package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationScheme;
import java.util.List;

/** A level that the department set up itself has a name that says nothing, such as 备用. */
final class ClassificationNameFillerRule extends EntryRule {

    private final ClassificationScheme scheme;
    private final Phrases fillers;

    ClassificationNameFillerRule(RuleSettings settings) {
        this.scheme = settings.scheme();
        this.fillers = Phrases.of(settings, "classificationFillers");
    }

    @Override
    public String id() {
        return "classification-name-filler";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        List<String> names = resource.classification().names();
        for (int i = 1; i < names.size(); i++) {
            if (fillers.contain(names.get(i)) && Classified.isOwnLevel(scheme, entry, i)) {
                report.report(
                        MemberPaths.classificationName(i),
                        Arguments.found(names.get(i), "level", String.valueOf(i + 1)));
            }
        }
    }
}
