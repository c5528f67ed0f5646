package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;

/** What rules ask of the format block. */
final class Formats {

    private static final String OTHER = "other";

    private Formats() {}

    static boolean isOther(InformationResource resource) {
        return OTHER.equals(resource.format().type());
    }
}
