package io.mulu.catalog.rule;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.Lookup;
import java.util.Optional;

/** What the scheme says of the place of a resource. */
final class Classified {

    private Classified() {}

    /** Whether the names go on below a node that the scheme does not divide, so that it cannot tell right from wrong. */
    static boolean isOpenBelow(ClassificationScheme scheme, Lookup.Unresolved lookup) {
        ClassificationNode reached = lookup.reached();
        return reached != null && scheme.children(reached.code()).isEmpty();
    }

    /**
     * Schemes end at 项 or 目 and departments set up their own 细目: a name there is not wrong. But without a code the
     * entry's place is unknown, and none can be made for it. A code that is wrong is reported as such, and nothing else.
     */
    static boolean isLeftToDepartment(
            ClassificationScheme scheme, InformationResource resource, Lookup.Unresolved lookup) {
        boolean coded = isWritten(resource, MemberPaths.CODE) || isWritten(resource, MemberPaths.CLASSIFICATION_CODE);
        return coded && isOpenBelow(scheme, lookup);
    }

    private static boolean isWritten(InformationResource resource, String member) {
        return !Silence.isBlank(Subject.of(resource).found(member));
    }

    /** Whether a name of the resource stands on a level that its department set up, so that no scheme vouches for it. */
    static boolean isOwnLevel(ClassificationScheme scheme, InformationResource resource, int index) {
        return scheme.find(resource.classification().names()) instanceof Lookup.Unresolved lookup
                && index >= lookup.index()
                && isLeftToDepartment(scheme, resource, lookup);
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
