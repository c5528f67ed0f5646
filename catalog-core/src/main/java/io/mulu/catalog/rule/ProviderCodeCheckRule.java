package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.reading.Reading;

/** The provider code is no unified social credit code. */
final class ProviderCodeCheckRule extends EntryRule {

    @Override
    public String id() {
        return "provider-code-check";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String text = Unreadable.text(Subject.of(resource), MemberPaths.PROVIDER_CODE);
        Reading<UnifiedSocialCreditCode> reading = text == null ? null : UnifiedSocialCreditCode.read(text);
        if (text != null && reading != null && !reading.isValid()) {
            report.report(MemberPaths.PROVIDER_CODE, CodeProblem.arguments(text, reading.faults()));
        }
    }
}
