package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import io.mulu.codes.classification.ClassificationScheme;
import java.util.List;

/** A level that the department set up itself has the name of the level above it. */
final class ClassificationNameRepeatedRule extends EntryRule {

    private final ClassificationScheme scheme;
    private final Phrases fillers;

    ClassificationNameRepeatedRule(RuleSettings settings) {
        this.scheme = settings.scheme();
        this.fillers = Phrases.of(settings, "classificationFillers");
    }

    @Override
    public String id() {
        return "classification-name-repeated";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        List<String> names = resource.classification().names();
        for (int i = 1; i < names.size(); i++) {
            if (isSame(names.get(i - 1), names.get(i)) && Classified.isOwnLevel(scheme, entry, i)) {
                report.report(
                        MemberPaths.classificationName(i),
                        Arguments.found(names.get(i), "level", String.valueOf(i + 1)));
            }
        }
    }

    /** Fillers are reported as such. Names with different beginnings, as nearly all have, are not folded. */
    private boolean isSame(String above, String name) {
        String trimmed = Spelling.trim(name);
        String before = Spelling.trim(above);
        return !trimmed.isEmpty()
                && !before.isEmpty()
                && trimmed.charAt(0) == before.charAt(0)
                && Phrases.key(trimmed).equals(Phrases.key(before))
                && !fillers.contain(trimmed);
    }
}
