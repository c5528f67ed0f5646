package io.mulu.catalog.rule;

import java.util.List;

/** A database is shared on the platform neither as a database nor by an interface. */
final class DatabaseNotSharedAsDataRule extends SubjectRule {

    private static final String DATABASE = "database";
    private static final List<String> SUITABLE = List.of(SharingModes.DATABASE, SharingModes.INTERFACE);

    private final SharingModes modes;

    DatabaseNotSharedAsDataRule(RuleSettings settings) {
        this.modes = new SharingModes(settings);
    }

    @Override
    public String id() {
        return "database-not-shared-as-data";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        String type = modes.platformType(subject);
        if (DATABASE.equals(subject.resource().format().category()) && type != null && !SUITABLE.contains(type)) {
            modes.reportForFormat(subject, type, SUITABLE, report);
        }
    }
}
