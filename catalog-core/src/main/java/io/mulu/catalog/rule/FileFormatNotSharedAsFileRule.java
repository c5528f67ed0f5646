package io.mulu.catalog.rule;

import java.util.List;

/** A resource that is kept in files is shared on the platform in another way than as a file. */
final class FileFormatNotSharedAsFileRule extends SubjectRule {

    private final SharingModes modes;
    private final List<String> fileCategories;

    FileFormatNotSharedAsFileRule(RuleSettings settings) {
        this.modes = new SharingModes(settings);
        this.fileCategories = settings.parameters().texts("fileFormatCategories");
    }

    @Override
    public String id() {
        return "file-format-not-shared-as-file";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        String category = subject.resource().format().category();
        String type = modes.platformType(subject);
        if (category != null && fileCategories.contains(category) && type != null && !type.equals(SharingModes.FILE)) {
            modes.reportForFormat(subject, type, List.of(SharingModes.FILE), report);
        }
    }
}
