package io.mulu.catalog.rule;

import java.util.List;

/** Shared on the platform, and no way of the platform is given. */
final class PlatformModeWithoutTypeRule extends SubjectRule {

    private final SharingModes modes;

    PlatformModeWithoutTypeRule(RuleSettings settings) {
        this.modes = new SharingModes(settings);
    }

    @Override
    public String id() {
        return "platform-mode-without-type";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        String type = modes.typeWithin(subject, SharingModes.PLATFORM);
        if (SharingModes.NONE.equals(type)) {
            List<String> ways = List.of(SharingModes.INTERFACE, SharingModes.DATABASE, SharingModes.FILE);
            modes.report(subject, type, ways, report);
        }
    }
}
