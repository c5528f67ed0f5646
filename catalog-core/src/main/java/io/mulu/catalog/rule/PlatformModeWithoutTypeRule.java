package io.mulu.catalog.rule;

import java.util.List;

/** Shared on the platform, and no way of the platform is given. */
final class PlatformModeWithoutTypeRule extends SubjectRule {

    private final SharingModes modes;
    private final List<String> permitted;

    PlatformModeWithoutTypeRule(RuleSettings settings) {
        this.modes = new SharingModes(settings);
        this.permitted = modes.typesWithin(SharingModes.PLATFORM);
    }

    @Override
    public String id() {
        return "platform-mode-without-type";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        String type = modes.typeWithin(subject, SharingModes.PLATFORM);
        if (type != null && !permitted.contains(type)) {
            modes.report(subject, type, permitted, report);
        }
    }
}
