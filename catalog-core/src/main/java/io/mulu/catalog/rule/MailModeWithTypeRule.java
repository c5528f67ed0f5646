package io.mulu.catalog.rule;

import java.util.List;

/** Shared by mail or media, and yet a way of sharing on the platform is given. */
final class MailModeWithTypeRule extends SubjectRule {

    private final SharingModes modes;
    private final List<String> permitted;

    MailModeWithTypeRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.modes = new SharingModes(settings);
        this.permitted = modes.typesWithin(SharingModes.MAIL);
    }

    @Override
    public String id() {
        return "mail-mode-with-type";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        String type = modes.typeWithin(subject, SharingModes.MAIL);
        if (type != null && !permitted.contains(type)) {
            modes.report(subject, type, permitted, report);
        }
    }
}
