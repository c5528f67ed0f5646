package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import io.mulu.rdf.graph.MuluVocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that the registry and the library derive, beside those of the registry's pages. */
class SchemaCommandsTest {

    @TempDir
    private Path folder;

    private static Graph read(String text, Lang lang) {
        return RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .toGraph();
    }

    private static long concepts(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .toList()
                .size();
    }

    @Test
    void printsOneCodeListOrAllInEitherSyntax() throws IOException {
        Run one = Run.mulu("schema", "skos", "openness");
        Run all = Run.mulu("schema", "skos");
        Path file = folder.resolve("cycle.jsonld");
        Run json = Run.mulu("schema", "skos", "update-cycle", "--format", "jsonld", "-o", file.toString());

        assertThat(one.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(concepts(read(one.out(), Lang.TURTLE))).isEqualTo(2);
        assertThat(concepts(read(all.out(), Lang.TURTLE))).isGreaterThan(240);
        assertThat(json.out()).isEmpty();
        assertThat(concepts(read(Files.readString(file), Lang.JSONLD11))).isEqualTo(17);
    }

    @Test
    void namesTheSchemesThereAreWhenAskedForAnother() {
        Run run = Run.mulu("schema", "skos", "colour");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("mulu: There is no scheme \"colour\". There are: sharing-type, ")
                .endsWith(", level, registration-status, national-2017-10.\n");
    }

    @Test
    void printsTheVocabularyAsOntologyAndAsPage() throws IOException {
        try (InputStream in = MuluVocabulary.turtle()) {
            assertThat(Run.mulu("schema", "vocabulary").out())
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(Run.mulu("schema", "vocabulary", "--format", "html").out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("<section id=\"sharingType\">");
    }

    @Test
    void asksForWhatToPrint() {
        Run run = Run.mulu("schema");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("json-schema|shacl|context|elements");
    }
}
