package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.intake.ImportedCatalog;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import io.mulu.rdf.intake.IntakeOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that nobody vouches for: each is read, or refused in one sentence. */
class HostileInputTest {

    private static ImportedCatalog open(byte[] document, InputSyntax syntax, IntakeLimits limits) throws IOException {
        IntakeOptions usual = IntakeOptions.defaults();
        return RdfCatalogReader.open(
                new ByteArrayInputStream(document),
                "f",
                syntax,
                new IntakeOptions(usual.registry(), usual.profiles(), limits));
    }

    private static String refusal(String document, InputSyntax syntax) {
        return refusal(document.getBytes(StandardCharsets.UTF_8), syntax, IntakeLimits.STANDARD);
    }

    private static String refusal(byte[] document, InputSyntax syntax, IntakeLimits limits) {
        try {
            open(document, syntax, limits);
        } catch (UnreadableInputException e) {
            assertThat(e.sentence().zh()).isNotBlank().isNotEqualTo(e.sentence().en());
            return e.sentence().en();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("it was read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TURTLE    | <a> <b> .                     | f:1:9: this is not Turtle
                    TURTLE    | <a> x:b <c> .                 | f:1:5: this is not Turtle
                    TURTLE    | <a> <b> "c                    | f:1:
                    N_TRIPLES | <http://a> <http://b> c .     | f:1:
                    TRIG      | <g> { <a> <b>                 | f:1:
                    RDF_XML   | <a><b></a>                    | f:1:
                    JSON_LD   | { "a" : }                     | f:1:
                    JSON_LD   | [1, 2                         | f:1:
                    """)
    void tellsLineAndColumnOfWhatIsNotWellFormed(InputSyntax syntax, String document, String expected) {
        assertThat(refusal(document, syntax)).startsWith(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = InputSyntax.class,
            names = {"TURTLE", "N_TRIPLES", "TRIG", "JSON_LD"})
    void refusesWhatIsNotUtf8(InputSyntax syntax) {
        byte[] latin = "{\"\u00e4\": 1} <a> <b> \"\u00e4\" .".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin, syntax, IntakeLimits.STANDARD))
                .isEqualTo("f is not UTF-8 text; save the file as UTF-8 and try again.");
    }

    @Test
    void fetchesNoContext() {
        assertThat(refusal(
                        "{\"@context\": \"https://example.org/context.jsonld\", \"@id\": \"x\"}", InputSyntax.JSON_LD))
                .isEqualTo("f needs the JSON-LD context https://example.org/context.jsonld, and nothing is fetched from"
                        + " the network; write the context into the file and try again.");
    }

    @Test
    void readsNoExternalEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String document = """
                <?xml version="1.0"?>
                <!DOCTYPE r [<!ENTITY e SYSTEM "%s">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">
                <rdf:Description rdf:about="http://a"><rdf:type rdf:resource="http://www.w3.org/ns/dcat#Dataset"/>
                <dct:title>x&e;</dct:title></rdf:Description></rdf:RDF>
                """.formatted(secret.toUri());
        try {
            ImportedCatalog catalog =
                    open(document.getBytes(StandardCharsets.UTF_8), InputSyntax.RDF_XML, IntakeLimits.STANDARD);
            assertThat(String.valueOf(catalog.next().resource().name())).doesNotContain("secret");
        } catch (UnreadableInputException e) {
            assertThat(e.sentence().en()).doesNotContain("the secret");
        }
    }

    @Test
    void doesNotLetEntitiesGrow() {
        StringBuilder document = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e0 \"xxxxxxxxxx\">");
        for (int i = 1; i < 12; i++) {
            document.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        document.append("]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:d=\"http://d/\">"
                + "<rdf:Description rdf:about=\"http://a\"><d:t>&e11;</d:t></rdf:Description></rdf:RDF>");
        assertThat(refusal(document.toString(), InputSyntax.RDF_XML)).contains("this is not RDF/XML");
    }

    @ParameterizedTest
    @CsvSource({"TURTLE, [ <http://b> , ]", "TURTLE, (, )", "JSON_LD, [, ]", "JSON_LD, '{\"http://b\":', }"})
    void refusesWhatLiesTooDeep(InputSyntax syntax, String open, String close) {
        String subject = syntax == InputSyntax.TURTLE ? "<http://a> <http://b> " : "";
        String inner = syntax == InputSyntax.TURTLE ? "<http://c>" : "1";
        String end = syntax == InputSyntax.TURTLE ? " ." : "";
        String document = subject + open.repeat(200_000) + inner + close.repeat(200_000) + end;
        assertThat(refusal(document, syntax)).startsWith("f");
    }

    @Test
    void refusesMoreBytesOrStatementsThanItMayRead() {
        byte[] document = "<http://a> <http://b> 1, 2, 3 .".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(document, InputSyntax.TURTLE, new IntakeLimits(20, 100)))
                .isEqualTo("f is longer than 20 bytes, which is the limit.");
        assertThat(refusal(document, InputSyntax.TURTLE, new IntakeLimits(1000, 2)))
                .isEqualTo("f has more than 2 statements, which is the limit.");
        assertThatThrownBy(() -> new IntakeLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(InputSyntax.class)
    void tellsOfTheLimitAlsoFarIntoTheDocument(InputSyntax syntax) {
        String blanks = " ".repeat(1 << 20);
        String start = syntax == InputSyntax.RDF_XML
                ? "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                : syntax == InputSyntax.JSON_LD ? "[" : "";
        byte[] document = (start + blanks).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(document, syntax, new IntakeLimits(1 << 19, 100)))
                .isEqualTo("f is longer than 524288 bytes, which is the limit.");
    }

    @ParameterizedTest
    @EnumSource(
            value = InputSyntax.class,
            names = {"TURTLE", "N_TRIPLES", "TRIG", "JSON_LD"})
    void refusesWhatIsNotUtf8FarIntoTheDocument(InputSyntax syntax) {
        String start = syntax == InputSyntax.JSON_LD ? "[" : "";
        byte[] document = (start + " ".repeat(1 << 20) + "\u00e4").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(document, syntax, IntakeLimits.STANDARD)).startsWith("f is not UTF-8 text");
    }

    @Test
    void passesOnWhatTheStreamSays() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> RdfCatalogReader.open(broken, "f", InputSyntax.TURTLE, IntakeOptions.defaults()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnreadableInputException.class)
                .hasMessage("the disk is gone");
    }

    @ParameterizedTest
    @EnumSource(InputSyntax.class)
    void noNoiseMakesItFail(InputSyntax syntax) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            for (int at = 0; at < noise.length; at++) {
                noise[at] = (byte) "<>\"{}[]().;,@^_:#\\/ \n&!?=-abc0\u00ff".charAt(random.nextInt(31));
            }
            try {
                assertThat(open(noise, syntax, IntakeLimits.STANDARD).losses().statements())
                        .isNotNegative();
            } catch (IOException e) {
                assertThat(e).isInstanceOf(UnreadableInputException.class);
            }
        }
    }
}
