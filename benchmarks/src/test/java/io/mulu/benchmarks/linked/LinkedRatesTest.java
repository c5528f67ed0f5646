package io.mulu.benchmarks.linked;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.rdf.syntax.RdfSyntax;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedRatesTest {

    private static final LinkedEffort SHORT = new LinkedEffort(60, 20, 20, 100, 500, 0, 1);

    @TempDir
    Path folder;

    @Test
    void printsEveryContenderAndEveryGoalOnce() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int missed = new LinkedRates(SHORT, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(folder);
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.stream().filter(line -> line.contains("  ")).map(line -> line.split(" {2,}")[0]))
                .containsExactly(
                        "microseconds per resource",
                        "Jackson 2 databind to plain records",
                        "JSON Lines checked and written as N-Triples",
                        "microseconds per resource",
                        "JSON Lines",
                        "N-Triples",
                        "N-Triples, Jena StreamRDF",
                        "Turtle",
                        "Turtle, Jena StreamRDF blocks",
                        "TriG",
                        "RDF/XML",
                        "RDF/XML, Jena plain, model built before",
                        "JSON-LD",
                        "JSON-LD, few resources",
                        "JSON-LD, Jena plain, few, model built before",
                        "microseconds per resource",
                        "JSON Lines in canonical order as ttl",
                        "JSON Lines in canonical order as ttl, twice as many",
                        "JSON Lines in canonical order as nt",
                        "JSON Lines in canonical order as nt, twice as many",
                        "JSON Lines in canonical order as jsonld",
                        "JSON Lines in canonical order as jsonld, twice as many",
                        "JSON Lines in canonical order as rdf",
                        "JSON Lines in canonical order as rdf, twice as many",
                        "JSON Lines in canonical order as trig",
                        "JSON Lines in canonical order as trig, twice as many",
                        "microseconds per resource",
                        "JSON Lines to a Jena model, Turtle pretty",
                        "the same file checked and written as N-Triples",
                        "ratio of times, by rounds",
                        "R1 Jena's StreamRDF N-Triples against ours",
                        "R2 N-Triples against JSON Lines",
                        "R3 Jena's StreamRDF Turtle blocks against ours",
                        "R4 Jena's JSON-LD of few resources against ours",
                        "R5 Jena's RDF/XML plain against ours",
                        "R6 checked and written as N-Triples against databind",
                        "twice the resources in canonical order as ttl",
                        "twice the resources in canonical order as nt",
                        "twice the resources in canonical order as jsonld",
                        "twice the resources in canonical order as rdf",
                        "twice the resources in canonical order as trig",
                        "R7 model and Turtle pretty against checked and written");
        for (RdfSyntax syntax : RdfSyntax.values()) {
            assertThat(lines)
                    .anyMatch(line ->
                            line.startsWith("-Xmx64m, canonical order as " + syntax.id() + ": 500 resources, "));
        }
        assertThat(lines.get(lines.size() - 1)).endsWith("goals missed: " + missed);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgramThatRunsOutOfMemoryHasFailed() throws Exception {
        assertThat(ExportTrial.run(4, RdfSyntax.TURTLE, 5_000, folder)).isEqualTo("FAILED");
        assertThat(folder).isEmptyDirectory();
    }
}
