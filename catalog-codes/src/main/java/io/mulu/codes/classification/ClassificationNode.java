package io.mulu.codes.classification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of a classification scheme.
 *
 * @param code the whole code of the node, for example {@code 303006}; a {@link ClassificationCode} where the scheme
 *     follows the guide
 * @param name the official name
 * @param parent the code of the node above; null for a node at the top (类)
 * @param depth how many nodes lie on the way from the top, this one included; 1 for a node at the top
 */
public record ClassificationNode(
        String code, String name, @Nullable String parent, int depth) {

    public ClassificationNode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (depth < 1) {
            throw new IllegalArgumentException("depth must be positive: " + depth);
        }
    }
}
