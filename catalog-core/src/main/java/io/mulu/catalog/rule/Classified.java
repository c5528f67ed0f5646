package io.mulu.catalog.rule;

import io.mulu.catalog.model.Classification;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.Lookup;
import java.util.Optional;

/** What the scheme says of the place of a resource. */
final class Classified {

    /** 类 one digit, 项 two, 目 three. */
    private static final int SUBGROUP_LENGTH = 6;

    private Classified() {}

    /** Whether the names ended below a 目 that the scheme leaves to its department. */
    static boolean isOpenBelow(ClassificationScheme scheme, Lookup.Unresolved lookup) {
        ClassificationNode reached = lookup.reached();
        return reached != null
                && reached.code().length() >= SUBGROUP_LENGTH
                && scheme.children(reached.code()).isEmpty();
    }

    /** The code of the deepest node that the names lead to; empty when they are wrong, or fit several. */
    static Optional<String> codeOfNames(ClassificationScheme scheme, Classification classification) {
        if (classification.names().isEmpty()) {
            return Optional.empty();
        }
        Lookup lookup = scheme.find(classification.names());
        if (lookup instanceof Lookup.Unresolved unresolved && isOpenBelow(scheme, unresolved)) {
            return Optional.ofNullable(unresolved.reached()).map(ClassificationNode::code);
        }
        return lookup.node().map(ClassificationNode::code);
    }
}
