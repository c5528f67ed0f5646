package io.mulu.rdf.dcat;

import org.jspecify.annotations.Nullable;

/** A category of a classification, as a concept: its code or its name is there, or both. */
record Category(
        String iri,
        String scheme,
        @Nullable String code,
        @Nullable String name,
        @Nullable String broader,
        @Nullable String same) {}
