package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param registry the elements and value domains
 * @param codeProfile the name of the code profile that the user wants; null to take that of the input
 * @param layouts files that map further headings
 * @param sheet the sheet to read; empty to find it by content
 * @param form what all inputs are; empty to tell RDF by the ending of the name, and the others by content
 * @param limits what a document in RDF may ask of its reader
 */
public record InputOptions(
        MetadataRegistry registry,
        @Nullable String codeProfile,
        List<Path> layouts,
        Optional<String> sheet,
        Optional<InputForm> form,
        IntakeLimits limits) {

    public InputOptions {
        layouts = List.copyOf(layouts);
    }

    /**
     * Inputs of whatever form they are.
     *
     * @param registry the elements and value domains
     * @param codeProfile the name of the code profile that the user wants; null to take that of the input
     * @param layouts files that map further headings
     * @param sheet the sheet to read; empty to find it by content
     */
    public InputOptions(
            MetadataRegistry registry, @Nullable String codeProfile, List<Path> layouts, Optional<String> sheet) {
        this(registry, codeProfile, layouts, sheet, Optional.empty(), IntakeLimits.STANDARD);
    }

    /**
     * The same for inputs that may be RDF.
     *
     * @param said what all inputs are; empty to find out
     * @param most what a document in RDF may ask of its reader
     * @return changed options
     */
    public InputOptions with(Optional<InputForm> said, IntakeLimits most) {
        return new InputOptions(registry, codeProfile, layouts, sheet, said, most);
    }

    /**
     * The syntax of RDF that an input has.
     *
     * @param name its path; {@code -} for standard input
     * @return empty for an input that is no RDF
     */
    public Optional<InputSyntax> syntax(String name) {
        return form.isPresent() ? form.get().syntax() : InputSyntax.ofEnding(name);
    }
}
