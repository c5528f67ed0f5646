package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import io.mulu.tables.grid.TableLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param registry the elements and value domains
 * @param codeProfile the name of the code profile that the user wants; null to take that of the input
 * @param mappings files that say what headings mean
 * @param sheet the sheet to read; empty to find it by content
 * @param limits what tables may be at most
 * @param form what all inputs are; empty to tell RDF by the ending of the name, and the others by content
 * @param documents what a document in RDF may ask of its reader
 */
public record InputOptions(
        MetadataRegistry registry,
        @Nullable String codeProfile,
        List<Path> mappings,
        Optional<String> sheet,
        TableLimits limits,
        Optional<InputForm> form,
        IntakeLimits documents) {

    public InputOptions {
        mappings = List.copyOf(mappings);
    }

    /**
     * How inputs are read when nothing is said of tables.
     *
     * @param registry the elements and value domains
     * @param codeProfile the name of the code profile that the user wants; null to take that of the input
     */
    public InputOptions(MetadataRegistry registry, @Nullable String codeProfile) {
        this(registry, codeProfile, List.of(), Optional.empty(), TableLimits.standard());
    }

    /**
     * Inputs of whatever form they are.
     *
     * @param registry the elements and value domains
     * @param codeProfile the name of the code profile that the user wants; null to take that of the input
     * @param mappings files that say what headings mean
     * @param sheet the sheet to read; empty to find it by content
     * @param limits what tables may be at most
     */
    public InputOptions(
            MetadataRegistry registry,
            @Nullable String codeProfile,
            List<Path> mappings,
            Optional<String> sheet,
            TableLimits limits) {
        this(registry, codeProfile, mappings, sheet, limits, Optional.empty(), IntakeLimits.STANDARD);
    }

    /**
     * The same for inputs that may be RDF.
     *
     * @param said what all inputs are; empty to find out
     * @param most what a document in RDF may ask of its reader
     * @return changed options
     */
    public InputOptions with(Optional<InputForm> said, IntakeLimits most) {
        return new InputOptions(registry, codeProfile, mappings, sheet, limits, said, most);
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
