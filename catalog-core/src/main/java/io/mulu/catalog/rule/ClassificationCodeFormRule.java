package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.reading.Reading;

/** The classification code is not made of 类, 项, 目 and 细目. */
final class ClassificationCodeFormRule extends EntryRule {

    @Override
    public String id() {
        return "classification-code-form";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String text = Unreadable.text(Subject.of(resource), MemberPaths.CLASSIFICATION_CODE);
        Reading<ClassificationCode> reading = text == null ? null : ClassificationCode.read(text);
        if (text != null && reading != null && !reading.isValid()) {
            report.report(MemberPaths.CLASSIFICATION_CODE, CodeProblem.arguments(text, reading.faults()));
        }
    }
}
