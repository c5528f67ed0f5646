package io.mulu.codes.classification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What looking up a list of names in a classification scheme came to. */
public sealed interface Lookup {

    /**
     * The node, when there is exactly one.
     *
     * @return the node, or empty when a name did not resolve or several nodes fit
     */
    default Optional<ClassificationNode> node() {
        return this instanceof Found found ? Optional.of(found.found()) : Optional.empty();
    }

    /**
     * All names resolved to one node.
     *
     * @param found the node of the last name
     */
    record Found(ClassificationNode found) implements Lookup {}

    /**
     * A name did not resolve.
     *
     * @param index the 0-based index of the first name that does not resolve; 0 and no names at all when the list was
     *     empty
     * @param reached the node of the name before; null when the first name does not resolve
     * @param suggestions nodes below {@code reached} whose names come nearest, best first, at most three; may be empty
     */
    record Unresolved(int index, @Nullable ClassificationNode reached, List<ClassificationNode> suggestions)
            implements Lookup {

        public Unresolved {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * All names resolved, but to several nodes, because siblings carry the same name.
     *
     * @param candidates the nodes, in the order of their codes; at least two
     */
    record Ambiguous(List<ClassificationNode> candidates) implements Lookup {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
