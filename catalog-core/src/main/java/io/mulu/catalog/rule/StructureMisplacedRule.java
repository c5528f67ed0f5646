package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list or an object stands where a text belongs, or a text where an object belongs. Elements with rules of their own for
 * what cannot be read are left to these.
 */
final class StructureMisplacedRule extends SubjectRule {

    private final ElementPaths texts;
    private final Set<String> blocks = new HashSet<>();

    StructureMisplacedRule(RuleSettings settings) {
        super(Stating.WRITTEN);
        List<MetadataElement> elements = settings.registry().elements();
        this.texts = new ElementPaths(elements, StructureMisplacedRule::isPlainText).ofMembers();
        for (MetadataElement element : elements) {
            String id = element.id();
            for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
                blocks.add(id.substring(0, dot));
            }
        }
        blocks.removeIf(block -> block.startsWith(MemberPaths.EXTENSIONS) || block.startsWith(MemberPaths.ITEMS + "."));
    }

    private static boolean isPlainText(MetadataElement element) {
        ElementDetails details = element.details();
        return details.type() == ElementType.TEXT
                || details.type() == ElementType.CODE && details.conditions().isEmpty();
    }

    @Override
    public String id() {
        return "structure-misplaced";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        if (subject.written().isEmpty()) {
            return;
        }
        texts.of(subject).forEach((path, element) -> structure(subject, path, element, report));
        subject.written().forEach((path, text) -> {
            if (blocks.contains(path) && !isReadAsOne(subject, path) || !subject.isItem() && isItem(path)) {
                report.report(subject.isItem() ? subject.place(path) : path, Arguments.found(text));
            }
        });
    }

    /** In tables all levels may stand in one cell. */
    private static boolean isReadAsOne(Subject subject, String path) {
        return path.equals(MemberPaths.CLASSIFICATION) && subject.value(path) != null;
    }

    private static boolean isItem(String path) {
        return path.startsWith(MemberPaths.ITEMS + "[") && path.endsWith("]");
    }

    private static void structure(Subject subject, String path, MetadataElement element, RuleReport report) {
        String written = subject.written(path);
        // Of names the first is asked: a classification code stands in for all of them.
        String first = element.details().cardinality().many() ? path + "[0]" : path;
        if (!Silence.isBlank(written) && subject.value(first) == null) {
            report.report(subject.member(path), Arguments.found(written));
        }
    }
}
