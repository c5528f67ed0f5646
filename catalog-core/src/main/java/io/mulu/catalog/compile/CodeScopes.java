package io.mulu.catalog.compile;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfile;
import java.util.Optional;

/** Finds the scope within which a resource's code is counted: its class, or its provider, as the code profile says. */
final class CodeScopes {

    private final ClassificationScheme scheme;
    private final CodeProfile profile;

    CodeScopes(ClassificationScheme scheme, CodeProfile profile) {
        this.scheme = scheme;
        this.profile = profile;
    }

    CodeProfile profile() {
        return profile;
    }

    /** The resource with the classification code that its category names have in the scheme; unchanged when one was written. */
    InformationResource classified(InformationResource resource) {
        Classification classification = resource.classification();
        boolean written =
                classification.code() != null || resource.asWritten().containsKey(MemberPaths.CLASSIFICATION_CODE);
        if (written || classification.names().isEmpty()) {
            return resource;
        }
        Optional<ClassificationCode> code = scheme.find(classification.names())
                .node()
                .flatMap(node -> ClassificationCode.read(node.code()).value());
        return code.map(found -> resource.toBuilder()
                        .classification(new Classification(found, classification.names()))
                        .build())
                .orElse(resource);
    }

    /** The scope; empty when what it is made of is absent or does not fit the profile. No scope is ever invented. */
    Optional<String> scope(InformationResource resource) {
        Optional<String> scope = switch (profile.scopeKind()) {
            case CLASS -> Optional.ofNullable(resource.classification().code()).map(ClassificationCode::text);
            case PROVIDER -> Optional.ofNullable(resource.provider().code()).map(UnifiedSocialCreditCode::text);
            case PREFIX -> Optional.empty();
        };
        return scope.filter(text -> profile.scopeFaults(text).isEmpty());
    }
}
