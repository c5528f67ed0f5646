package io.mulu.catalog.rule;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.resource.ResourceCode;
import java.util.Optional;

/**
 * The front part of the resource code is not the code of the resource's place in the classification. Zeros after it are
 * let pass: real codes fill up levels that are not used. Names may stop short of the code, since 目 and 细目 need not be
 * written out.
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
        if (resource.code() == null || isSame(resource.code(), resource.classification())) {
            return;
        }
        Optional<String> front = resource.code().classification().map(ClassificationCode::text);
        Optional<String> place = front.flatMap(code -> differentPlace(resource.classification(), code));
        place.ifPresent(code -> report.report(
                MemberPaths.CODE, Arguments.expected(resource.code().text(), code)));
    }

    /** Nearly all codes: spares taking them apart. */
    private static boolean isSame(ResourceCode code, Classification classification) {
        return classification.code() != null
                && code.scope().equals(classification.code().text());
    }

    private Optional<String> differentPlace(Classification classification, String front) {
        ClassificationCode stated = classification.code();
        return stated == null
                ? Classified.codeOfNames(scheme, classification).filter(code -> !front.startsWith(code))
                : Optional.of(stated.text()).filter(code -> !isFilledUp(front, code));
    }

    private static boolean isFilledUp(String front, String place) {
        return front.startsWith(place) && front.chars().skip(place.length()).allMatch(c -> c == '0');
    }
}
