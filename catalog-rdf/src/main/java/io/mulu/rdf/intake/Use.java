package io.mulu.rdf.intake;

import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What resources and items say alike. */
record Use(
        Sharing sharing,
        Openness openness,
        @Nullable String updateCycle,
        @Nullable LocalDate issued) {}
