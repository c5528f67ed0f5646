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
 * written out. Where both codes agree or only one is given, the names may still lead elsewhere than the classification
 * code.
 */
final class CodeDiffersFromClassificationRule implements ResourceRule {

    private final ClassificationScheme scheme;

    CodeDiffersFromClassificationRule(RuleSettings settings) {
        this.scheme = settings.scheme();
    }

    @Override
    public String id() {
        return "code-differs-from-classification";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        ClassificationCode stated = resource.classification().code();
        Optional<String> front = Optional.ofNullable(resource.code())
                .flatMap(ResourceCode::classification)
                .map(ClassificationCode::text);
        Optional<String> other = front.flatMap(code -> otherPlace(resource.classification(), code));
        if (other.isPresent() && resource.code() != null) {
            report.report(MemberPaths.CODE, Arguments.expected(resource.code().text(), other.get()));
        } else if (stated != null) {
            Classified.codeOfNames(scheme, resource.classification())
                    .filter(code -> !stated.text().startsWith(code) && !code.startsWith(stated.text()))
                    .ifPresent(code ->
                            report.report(MemberPaths.CLASSIFICATION_CODE, Arguments.expected(stated.text(), code)));
        }
    }

    private Optional<String> otherPlace(Classification classification, String front) {
        ClassificationCode stated = classification.code();
        return stated == null
                ? Classified.codeOfNames(scheme, classification).filter(code -> !front.startsWith(code))
                : Optional.of(stated.text()).filter(code -> !isFilledUp(front, code));
    }

    private static boolean isFilledUp(String front, String place) {
        return front.startsWith(place) && front.chars().skip(place.length()).allMatch(c -> c == '0');
    }
}
