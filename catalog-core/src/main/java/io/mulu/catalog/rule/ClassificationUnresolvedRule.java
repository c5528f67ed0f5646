package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.Lookup;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A name of the classification is not in the scheme. Below a node that the scheme does not divide nothing is reported:
 * schemes end at 项 or 目, and departments set up their own 细目.
 */
final class ClassificationUnresolvedRule extends EntryRule {

    private final ClassificationScheme scheme;

    ClassificationUnresolvedRule(RuleSettings settings) {
        this.scheme = settings.scheme();
    }

    @Override
    public String id() {
        return "classification-unresolved";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        List<String> names = resource.classification().names();
        if (areBlank(names)) {
            return;
        }
        Lookup lookup = entry.lookup(scheme);
        if (lookup instanceof Lookup.Unresolved unresolved
                && !Classified.isLeftToDepartment(scheme, entry, unresolved)) {
            report(report, names, unresolved.index(), unresolved.suggestions(), ClassificationNode::name);
        } else if (lookup instanceof Lookup.Ambiguous ambiguous) {
            report(report, names, names.size() - 1, ambiguous.candidates(), node -> node.code() + " " + node.name());
        }
    }

    private static void report(
            RuleReport report,
            List<String> names,
            int index,
            List<ClassificationNode> nodes,
            Function<ClassificationNode, String> shown) {
        String suggestions = nodes.stream().map(shown).collect(Collectors.joining("、"));
        report.report(
                MemberPaths.classificationName(index), Arguments.found(names.get(index), "suggestions", suggestions));
    }

    private static boolean areBlank(List<String> names) {
        for (String name : names) {
            if (!name.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
