package io.mulu.codes.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out depths and children. The nodes must have their parents and no cycle. */
final class SchemeTree {

    /** Stands for the parent of the nodes at the top; no code is empty. */
    static final String TOP = "";

    private final Map<String, SchemeNode> declared;
    private final Map<String, Integer> depths = new HashMap<>();

    SchemeTree(Map<String, SchemeNode> declared) {
        this.declared = declared;
    }

    Map<String, NamedNode> nodes() {
        Map<String, NamedNode> nodes = new TreeMap<>();
        declared.forEach((code, node) -> nodes.put(code, named(node)));
        return nodes;
    }

    private NamedNode named(SchemeNode node) {
        List<String> keys = Stream.concat(Stream.of(node.name()), node.aliases().stream())
                .map(NameKey::of)
                .distinct()
                .toList();
        return new NamedNode(new ClassificationNode(node.code(), node.name(), node.parent(), depth(node)), keys);
    }

    private int depth(SchemeNode node) {
        Integer known = depths.get(node.code());
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (@Nullable SchemeNode at = node; at != null; at = above(at)) {
            depth++;
        }
        depths.put(node.code(), depth);
        return depth;
    }

    private @Nullable SchemeNode above(SchemeNode node) {
        String parent = node.parent();
        return parent == null ? null : declared.get(parent);
    }

    Map<String, List<NamedNode>> children() {
        Map<String, List<NamedNode>> children = new HashMap<>();
        nodes().values().forEach(named -> {
            String parent = named.node().parent();
            children.computeIfAbsent(parent == null ? TOP : parent, p -> new ArrayList<>())
                    .add(named);
        });
        children.replaceAll((parent, below) -> List.copyOf(below));
        return children;
    }

    /** The nodes below each node by what they answer to, in the order of the children. */
    static Map<String, Map<String, List<NamedNode>>> byAnswer(Map<String, List<NamedNode>> children) {
        Map<String, Map<String, List<NamedNode>>> byAnswer = new HashMap<>();
        children.forEach((parent, below) -> {
            Map<String, List<NamedNode>> answers = new HashMap<>();
            for (NamedNode named : below) {
                named.answers()
                        .forEach(answer -> answers.computeIfAbsent(answer, a -> new ArrayList<>())
                                .add(named));
            }
            answers.replaceAll((answer, nodes) -> List.copyOf(nodes));
            byAnswer.put(parent, answers);
        });
        return byAnswer;
    }
}
