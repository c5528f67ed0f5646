package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** 分类码. 细目 is split by the longest known prefix in the tree; what the tree does not know stays in one piece. */
final class ClassificationCodes implements CodeFamily {

    /** Where 类, 项 and 目 end. */
    private static final List<Integer> LEVEL_ENDS = List.of(1, 3, 6);

    private final ClassificationScheme scheme;

    /** The length of the longest code in the tree; longer texts need not be looked up whole. */
    private final int longest;

    ClassificationCodes(ClassificationScheme scheme) {
        this.scheme = scheme;
        this.longest = scheme.nodes().stream()
                .mapToInt(node -> node.code().length())
                .max()
                .orElse(0);
    }

    @Override
    public boolean accepts(String text) {
        return ClassificationCode.read(text).isValid();
    }

    /** Whether the tree has the 目 that a text of digits begins with. */
    boolean knowsSubgroup(String text) {
        return text.length() >= 6 && scheme.node(text.substring(0, 6)).isPresent();
    }

    @Override
    public CodeReading read(String text) {
        Reading<ClassificationCode> reading = ClassificationCode.read(text);
        List<CodeFinding> findings =
                new ArrayList<>(CodeWords.findings("classification", reading.faults(), Severity.ERROR));
        if (!reading.isValid()) {
            return CodeReading.of(text, CodeKind.CLASSIFICATION_CODE, findings, List.of());
        }
        note(text, 1).ifPresent(findings::add);
        return CodeReading.of(text, CodeKind.CLASSIFICATION_CODE, findings, parts(text, 1))
                .withPath(path(text));
    }

    /** The names down to the deepest node that is known. */
    List<String> path(String code) {
        return nearest(code).map(node -> scheme.path(node.code())).orElse(List.of());
    }

    private Optional<ClassificationNode> nearest(String code) {
        return scheme.nearestAncestorOrSelf(code.substring(0, Math.min(code.length(), longest)));
    }

    /** What is known of a code that the tree does not have: the deepest node it lies below. */
    Optional<CodeFinding> note(String code, int position) {
        if (scheme.node(code).isPresent()) {
            return Optional.empty();
        }
        Optional<ClassificationNode> nearest = nearest(code);
        int known = nearest.map(node -> node.code().length()).orElse(0);
        String above = nearest.map(ClassificationNode::code).orElse("");
        Fault fault = new Fault("not-in-scheme", position + known, code.substring(known), above);
        LocalizedText message =
                CodeWords.finding("classification", fault, Severity.NOTE).message();
        return Optional.of(new CodeFinding(fault.kind(), Severity.NOTE, fault.position(), fault.found(), "", message));
    }

    List<CodePart> parts(String code, int position) {
        SortedSet<Integer> ends = new TreeSet<>(LEVEL_ENDS);
        for (int end = 1; end <= Math.min(code.length(), longest); end++) {
            if (scheme.node(code.substring(0, end)).isPresent()) {
                ends.add(end);
            }
        }
        ends.add(code.length());
        List<CodePart> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends.headSet(code.length() + 1)) {
            LocalizedText meaning = scheme.node(code.substring(0, end))
                    .map(node -> new LocalizedText(node.name(), node.name()))
                    .orElse(null);
            parts.add(new CodePart(level(end), position + start, code.substring(start, end), meaning));
            start = end;
        }
        return parts;
    }

    private static String level(int end) {
        return switch (end) {
            case 1 -> "class-category";
            case 3 -> "class-group";
            case 6 -> "class-subgroup";
            default -> "class-detail";
        };
    }
}
