package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.resource.ResourceCode;
import java.util.Optional;

/**
 * The front part of the resource code is not the code of the resource's place in the classification. Zeros after it are
 * let pass: real codes fill up levels that are not used. Names may stop short of the code, since 目 and 细目 need not be
 * written out. Where both codes agree or only one is given, the names may still lead elsewhere than the classification
 * code.
 */
final class CodeDiffersFromClassificationRule extends EntryRule {

    private final ClassificationScheme scheme;

    CodeDiffersFromClassificationRule(RuleSettings settings) {
        this.scheme = settings.scheme();
    }

    @Override
    public String id() {
        return "code-differs-from-classification";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        ResourceCode code = resource.code();
        ClassificationCode stated = resource.classification().code();
        // Nearly all codes begin with the one that is stated, and need not be taken apart.
        boolean same = code != null && stated != null && code.scope().equals(stated.text());
        Optional<String> other = code == null || same ? Optional.empty() : otherPlace(entry, code);
        if (other.isPresent() && code != null) {
            report.report(MemberPaths.CODE, Arguments.expected(code.text(), other.get()));
        } else if (stated != null) {
            Classified.codeOfNames(scheme, entry)
                    .filter(place -> !stated.text().startsWith(place) && !place.startsWith(stated.text()))
                    .ifPresent(place ->
                            report.report(MemberPaths.CLASSIFICATION_CODE, Arguments.expected(stated.text(), place)));
        }
    }

    private Optional<String> otherPlace(Subjects entry, ResourceCode code) {
        Optional<String> front = code.classification().map(ClassificationCode::text);
        return front.flatMap(text -> otherPlace(entry, text));
    }

    private Optional<String> otherPlace(Subjects entry, String front) {
        ClassificationCode stated = entry.resource().classification().code();
        return stated == null
                ? Classified.codeOfNames(scheme, entry).filter(code -> !front.startsWith(code))
                : Optional.of(stated.text()).filter(code -> !isFilledUp(front, code));
    }

    private static boolean isFilledUp(String front, String place) {
        return front.startsWith(place) && front.chars().skip(place.length()).allMatch(c -> c == '0');
    }
}
