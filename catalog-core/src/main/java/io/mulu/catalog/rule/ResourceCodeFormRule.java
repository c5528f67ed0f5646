package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.reading.Reading;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;

/** The resource code is none under the catalogue's code profile. */
final class ResourceCodeFormRule extends EntryRule {

    private final CodeProfile profile;

    ResourceCodeFormRule(RuleSettings settings) {
        this.profile = settings.codeProfile();
    }

    @Override
    public String id() {
        return "resource-code-form";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        // A code that an entry brings along may have been read under another profile.
        if (resource.code() != null && resource.code().profile().equals(profile.id())) {
            return;
        }
        String text = Subject.of(resource).found(MemberPaths.CODE);
        if (Silence.isBlank(text) || text == null) {
            return;
        }
        Reading<ResourceCode> reading = profile.read(text);
        if (!reading.isValid()) {
            report.report(MemberPaths.CODE, CodeProblem.arguments(text, reading.faults()));
        }
    }
}
