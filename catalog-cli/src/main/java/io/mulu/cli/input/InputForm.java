package io.mulu.cli.input;

import io.mulu.rdf.intake.InputSyntax;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which catalogues are read. */
public enum InputForm {
    /** A document of the format {@code mulu-catalog/1}. */
    JSON(null),
    /** The same as JSON Lines. */
    JSONL(null),
    /** Comma-separated values. */
    CSV(null),
    /** A workbook. */
    XLSX(null),
    /** Turtle. */
    TTL(InputSyntax.TURTLE),
    /** N-Triples. */
    NT(InputSyntax.N_TRIPLES),
    /** JSON-LD. */
    JSONLD(InputSyntax.JSON_LD),
    /** RDF/XML. */
    RDF(InputSyntax.RDF_XML),
    /** TriG. */
    TRIG(InputSyntax.TRIG);

    private final @Nullable InputSyntax syntax;

    InputForm(@Nullable InputSyntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The syntax of RDF that it is.
     *
     * @return empty for forms that are no RDF
     */
    public Optional<InputSyntax> syntax() {
        return Optional.ofNullable(syntax);
    }

    /**
     * Whether it is a table.
     *
     * @return true for workbooks and CSV
     */
    public boolean isTable() {
        return this == CSV || this == XLSX;
    }
}
