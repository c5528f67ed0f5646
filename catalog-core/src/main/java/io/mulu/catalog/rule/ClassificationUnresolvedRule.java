package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.Lookup;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name of the classification is not in the scheme. Below a 目 that the scheme does not divide further nothing is
 * reported, since departments set up their own 细目 there.
 */
final class ClassificationUnresolvedRule implements ResourceRule {

    private final ClassificationScheme scheme;

    ClassificationUnresolvedRule(RuleSettings settings) {
        this.scheme = settings.scheme();
    }

    @Override
    public String id() {
        return "classification-unresolved";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        List<String> names = resource.classification().names();
        if (names.stream().allMatch(String::isBlank)) {
            return;
        }
        if (scheme.find(names) instanceof Lookup.Unresolved lookup && !Classified.isOpenBelow(scheme, lookup)) {
            String suggestions =
                    lookup.suggestions().stream().map(ClassificationNode::name).collect(Collectors.joining("、"));
            report.report(
                    MemberPaths.classificationName(lookup.index()),
                    Arguments.found(names.get(lookup.index()), "suggestions", suggestions));
        }
    }
}
