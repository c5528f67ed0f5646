package io.mulu.catalog.json;

import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What resources and items have in common: reading texts that are not the value on the wire as they were meant. Each
 * method answers a block in which at most the one member is set, and keeps the text.
 */
interface EntryLeftovers extends Leftovers {

    Sharing sharing(String member, String text);

    Openness openness(String member, String text);

    @Nullable
    String updateCycle(String text);

    @Nullable
    LocalDate issued(String text);
}
