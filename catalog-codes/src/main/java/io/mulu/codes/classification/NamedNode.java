package io.mulu.codes.classification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A node with all the ways its name is written, as keys for comparison. */
record NamedNode(ClassificationNode node, List<String> keys) {

    NamedNode {
        keys = List.copyOf(keys);
    }

    /** By name or alias, by the whole code, or by the part of the code that the parent's code does not have. */
    Set<String> answers() {
        Set<String> answers = new LinkedHashSet<>(keys);
        answers.add(node.code());
        String parent = node.parent();
        if (parent != null && node.code().startsWith(parent)) {
            answers.add(node.code().substring(parent.length()));
        }
        return answers;
    }
}
