package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.List;

/** The provider code is one that other registering departments give than those which register public bodies. */
final class ProviderCodeNotOrganRule extends EntryRule {

    private final List<String> prefixes;

    ProviderCodeNotOrganRule(RuleSettings settings) {
        this.prefixes = settings.parameters().texts("organCodePrefixes");
    }

    @Override
    public String id() {
        return "provider-code-not-organ";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        UnifiedSocialCreditCode code = resource.provider().code();
        if (code != null && !isOrgan(code.text())) {
            report.report(MemberPaths.PROVIDER_CODE, Arguments.expected(code.text(), String.join("、", prefixes)));
        }
    }

    private boolean isOrgan(String code) {
        for (String prefix : prefixes) {
            if (code.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
