package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.Obligation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element is not given that the registry calls mandatory, or asks for at a value of another element. */
final class RequiredElementRule extends EntryRule {

    private static final String ID = "required-element";
    private static final String SHARING_MODE = "sharing.mode.";

    private final Map<String, List<Requirement>> requirements = new HashMap<>();
    private final ElementPaths elements;
    private final Silence silence;
    private final GivenMembers given;

    RequiredElementRule(RuleSettings settings) {
        this.silence = new Silence(settings);
        for (MetadataElement element : settings.registry().elements()) {
            requirements.put(element.id(), Requirement.of(element, ID));
        }
        this.elements = new ElementPaths(settings.registry().elements(), this::mayBeRequired);
        Set<String> ofItem = new HashSet<>();
        elements.ofItem().forEach((path, element) -> {
            if (!element.details().inItems()) {
                ofItem.add(path);
            }
        });
        this.given = new GivenMembers(silence, elements.ofResource(), ofItem, !isAskedOfPrivate());
    }

    private boolean mayBeRequired(MetadataElement element) {
        return element.obligation() == Obligation.MANDATORY
                || !requirements.getOrDefault(element.id(), List.of()).isEmpty();
    }

    /** Whether the registry asks how to share what is not shared. */
    private boolean isAskedOfPrivate() {
        return elements.ofResource().values().stream()
                .filter(element -> element.id().startsWith(SHARING_MODE))
                .anyMatch(element -> element.obligation() == Obligation.MANDATORY
                        || requirements.getOrDefault(element.id(), List.of()).stream()
                                .anyMatch(requirement -> !requirement.when().equals(MemberPaths.SHARING_TYPE)
                                        || requirement.values().contains(SharingType.NOT_SHARED.code())));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        if (!given.areAllOf(resource)) {
            check(entry.whole(), report);
        }
        List<DataItem> items = resource.items();
        for (int i = 0; i < items.size(); i++) {
            if (!given.areAllOf(items.get(i))) {
                check(Subject.of(resource, i), report);
            }
        }
    }

    private void check(Subject subject, RuleReport report) {
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
