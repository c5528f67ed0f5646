package io.mulu.rdf.jena;

import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.rdf.registry.RegistryThings;
import io.mulu.rdf.registry.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads registries from Turtle or N-Triples: what {@link io.mulu.rdf.registry.RegistryTurtleWriter} writes, and SKOS
 * concept schemes of others. The whole document is held in memory.
 */
public final class RegistryTurtleReader {

    private RegistryTurtleReader() {}

    /**
     * Reads a document.
     *
     * @param in Turtle or N-Triples in UTF-8; read to the end, not closed
     * @param source its name, for problems
     * @param submission who submits items that bring no records; null when all must bring theirs
     * @return the items and all that is wrong; of what is no Turtle, only the first place is told, since nothing is
     *     certain behind it
     * @throws IOException if it cannot be read at all
     */
    public static Reading read(InputStream in, String source, @Nullable Submission submission) throws IOException {
        ReadingFaults faults = new ReadingFaults();
        Statements statements = new Statements(source);
        try {
            TurtleParser.parse(in.readAllBytes(), statements, faults);
        } catch (JsonTreeException e) {
            return Reading.of(List.of(), List.of(e));
        }
        return RegistryThings.read(statements, faults, submission);
    }
}
