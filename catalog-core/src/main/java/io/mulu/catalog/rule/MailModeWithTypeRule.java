package io.mulu.catalog.rule;

import java.util.List;

/** Shared by mail or media, and yet a way of sharing on the platform is given. */
final class MailModeWithTypeRule extends SubjectRule {

    private final SharingModes modes;

    MailModeWithTypeRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.modes = new SharingModes(settings);
    }

    @Override
    public String id() {
        return "mail-mode-with-type";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        String type = modes.typeWithin(subject, SharingModes.MAIL);
        if (type != null && !type.equals(SharingModes.NONE)) {
            modes.report(subject, type, List.of(SharingModes.NONE), report);
        }
    }
}
