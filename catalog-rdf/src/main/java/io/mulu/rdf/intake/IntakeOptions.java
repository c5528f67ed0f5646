package io.mulu.rdf.intake;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfiles;
import java.util.Objects;

/**
 * How catalogues are read from RDF. Immutable and thread-safe.
 *
 * @param registry the value domains by which coded values are read, and the extension elements that have properties
 * @param profiles the code profiles that a catalogue may name; without a name {@code national} is used
 * @param limits what a document may ask of the reader
 */
public record IntakeOptions(MetadataRegistry registry, CodeProfiles profiles, IntakeLimits limits) {

    public IntakeOptions {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(profiles, "profiles");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * The guide's registry, the code profiles that are shipped, and the standard limits.
     *
     * @return the options
     */
    public static IntakeOptions defaults() {
        return new IntakeOptions(MetadataRegistry.guide2017(), CodeProfiles.shipped(), IntakeLimits.STANDARD);
    }
}
