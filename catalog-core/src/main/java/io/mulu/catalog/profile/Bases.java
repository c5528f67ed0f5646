package io.mulu.catalog.profile;

import io.mulu.catalog.json.tree.JsonNode;
import java.util.Optional;

/** Finds the profile that another one extends. */
@FunctionalInterface
interface Bases {

    /** The profile of a name; empty when that is a fault, which is noted. */
    Optional<Profile> find(JsonNode at, String name, FaultList faults);

    /** Those that are shipped, and no others. */
    static Optional<Profile> shipped(JsonNode at, String name, FaultList faults) {
        if (Profile.shipped().contains(name)) {
            return Optional.of(Profile.shipped(name));
        }
        faults.add(at, "no-base", "name", name, "shipped", String.join(", ", Profile.shipped()));
        return Optional.empty();
    }
}
