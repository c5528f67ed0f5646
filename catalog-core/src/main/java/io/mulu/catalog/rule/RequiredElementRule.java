package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.Obligation;
import java.util.ArrayList;
import java.util.List;

/** An element that the registry calls mandatory is not given. How to share is wanted unless nothing is shared. */
final class RequiredElementRule extends SubjectRule {

    private static final String SHARING_MODE = "sharing.mode.";

    private final ElementPaths elements;
    private final Silence silence;

    RequiredElementRule(RuleSettings settings) {
        this.silence = new Silence(settings);
        this.elements = new ElementPaths(settings.registry().elements(), RequiredElementRule::isRequired);
    }

    private static boolean isRequired(MetadataElement element) {
        return element.obligation() == Obligation.MANDATORY
                || element.obligation() == Obligation.CONDITIONAL
                        && element.id().startsWith(SHARING_MODE);
    }

    @Override
    public String id() {
        return "required-element";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        List<String> missing = new ArrayList<>();
        elements.of(subject).forEach((path, element) -> {
            if (isWanted(subject, path) && isMissing(subject, path, element)) {
                // What lies within an element that is missing altogether is not reported again.
                if (missing.stream().noneMatch(outer -> path.startsWith(outer + "."))) {
                    report.report(subject.member(path), Arguments.found(subject.found(path)));
                }
                missing.add(path);
            }
        });
    }

    private static boolean isWanted(Subject subject, String path) {
        // An item need not repeat what its resource states.
        return subject.isItem()
                ? !Subject.isShared(path)
                : !path.startsWith(SHARING_MODE) || subject.sharing().type() != SharingType.NOT_SHARED;
    }

    private boolean isMissing(Subject subject, String path, MetadataElement element) {
        String value = subject.value(path);
        if (value == null) {
            // What should be a value is reported as unreadable; a list or an object in place of a text is not.
            boolean unreadable = !isText(element) && !Silence.isBlank(subject.written(path));
            return !unreadable && !isCodeWritten(subject, path);
        }
        if (element.valueDomain() != null) {
            return Silence.isBlank(value);
        }
        // An element that somebody added may well be answered with "none".
        return subject.isCore(path) ? silence.saysNothing(value) : silence.isUnfilled(value);
    }

    private static boolean isText(MetadataElement element) {
        return element.details().type() == ElementType.TEXT && element.valueDomain() == null;
    }

    /** A classification code that cannot be read is reported as such. */
    private static boolean isCodeWritten(Subject subject, String path) {
        return path.startsWith(MemberPaths.CLASSIFICATION) && subject.written(MemberPaths.CLASSIFICATION_CODE) != null;
    }
}
