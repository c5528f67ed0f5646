package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.Obligation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element is not given that the registry calls mandatory, or asks for at a value of another element. */
final class RequiredElementRule extends SubjectRule {

    private static final String ID = "required-element";

    private final Map<String, List<Requirement>> requirements = new HashMap<>();
    private final ElementPaths elements;
    private final Silence silence;

    RequiredElementRule(RuleSettings settings) {
        this.silence = new Silence(settings);
        for (MetadataElement element : settings.registry().elements()) {
            requirements.put(element.id(), Requirement.of(element, ID));
        }
        this.elements = new ElementPaths(settings.registry().elements(), this::mayBeRequired);
    }

    private boolean mayBeRequired(MetadataElement element) {
        return element.obligation() == Obligation.MANDATORY
                || !requirements.getOrDefault(element.id(), List.of()).isEmpty();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    void check(Subject subject, RuleReport report) {
        List<String> missing = new ArrayList<>();
        elements.of(subject).forEach((path, element) -> {
            if (isWanted(subject, element) && isMissing(subject, path, element)) {
                // What lies within an element that is missing altogether is not reported again.
                if (missing.stream().noneMatch(outer -> path.startsWith(outer + "."))) {
                    report.report(subject.member(path), Arguments.found(subject.value(path)));
                }
                missing.add(path);
            }
        });
    }

    private boolean isWanted(Subject subject, MetadataElement element) {
        // An item need not repeat what its resource states.
        if (subject.isItem() && element.details().inItems()) {
            return false;
        }
        return element.obligation() == Obligation.MANDATORY
                || Requirement.anyHolds(requirements.getOrDefault(element.id(), List.of()), subject);
    }

    private boolean isMissing(Subject subject, String path, MetadataElement element) {
        String value = subject.value(path);
        if (value == null) {
            return Silence.isBlank(subject.written(path))
                    && !isCodeWritten(subject, path)
                    && !isInWrittenBlock(subject, path);
        }
        if (element.valueDomain() != null) {
            return Silence.isBlank(value);
        }
        // An element that somebody added may well be answered with "none".
        return subject.isCore(path) ? silence.saysNothing(value) : silence.isUnfilled(value);
    }

    /** A classification code that cannot be read is reported as such. */
    private static boolean isCodeWritten(Subject subject, String path) {
        return path.startsWith(MemberPaths.CLASSIFICATION) && subject.written(MemberPaths.CLASSIFICATION_CODE) != null;
    }

    /** What lies in a block in whose place there is a text is reported with the block. */
    private static boolean isInWrittenBlock(Subject subject, String path) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            if (!Silence.isBlank(subject.written(path.substring(0, dot)))) {
                return true;
            }
        }
        return false;
    }
}
