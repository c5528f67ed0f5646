package io.mulu.codes.classification;

import java.util.List;

/** A node with all the ways its name is written, as keys for comparison. */
record NamedNode(ClassificationNode node, List<String> keys) {

    NamedNode {
        keys = List.copyOf(keys);
    }

    /** By name or alias, by the whole code, or by the part of the code that the parent's code does not have. */
    boolean answersTo(String key) {
        return keys.contains(key) || node.code().equals(key) || isOwnPart(key);
    }

    private boolean isOwnPart(String key) {
        String parent = node.parent();
        return parent != null
                && node.code().length() == parent.length() + key.length()
                && node.code().startsWith(parent)
                && node.code().endsWith(key);
    }
}
