package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.intake.Arrival;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.CategoryScheme;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.registry.RegistryTurtleWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a Turtle document is wrong is told with its lines; concept schemes of others are read too. */
class RegistryTurtleReaderTest {

    private static final Submission BY = new Submission("某市", "张三", null, "导入", LocalDate.of(2026, 1, 1));

    private static final String SKOS = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
            """;

    private static Reading read(String turtle) throws IOException {
        return RegistryTurtleReader.read(
                new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "r.ttl", BY);
    }

    private static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.text(Language.EN))
                .toList();
    }

    private static ItemContent content(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.arrivals()).hasSize(1);
        return reading.arrivals().get(0).item().content();
    }

    @Test
    void tellsAllFaultsWithTheirLines() throws IOException {
        List<AdministeredItem> items = ItemRegistry.guide2017().items().subList(0, 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RegistryTurtleWriter("https://r.example/").write(items, ItemRegistry.guide2017(), bytes);
        String wrong = bytes.toString(StandardCharsets.UTF_8)
                .replaceFirst("mulu:obligation \"[a-z]+\"", "mulu:obligation \"maybe\"")
                .replaceFirst("\"2017-06-30\"", "\"June\"")
                .replaceFirst("dct:identifier \"mulu#[^\"]+\"", "dct:identifier \"name\"");

        assertThat(problems(read(wrong)).stream().map(problem -> problem.replaceFirst(" \\(at.*", "")))
                .containsExactlyInAnyOrder(
                        "r.ttl:" + line(wrong, "\"maybe\"")
                                + ": \"maybe\" is none of [mandatory, conditional, optional]",
                        "r.ttl:" + line(wrong, "\"June\"") + ": \"June\" is no day of the form 2026-01-31",
                        "r.ttl:" + line(wrong, "identifier \"name\"") + ": dct:identifier is not of the form RA#DI#VI");
    }

    private static long line(String text, String what) {
        assertThat(text).contains(what);
        return 1
                + text.substring(0, text.indexOf(what))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a> a <b> .         | r.ttl:1: there is neither an item of a registry nor a concept scheme
            <a> a unknown:B .   | r.ttl:1: not well-formed Turtle: Undefined prefix: unknown
            <a> a "x            | r.ttl:1: not well-formed Turtle: Broken token: x
            """)
    void tellsWhatIsNoRegistry(String turtle, String problem) throws IOException {
        assertThat(problems(read(turtle))).containsExactly(problem);
    }

    @Test
    void tellsWhatIsNotInUtf8() throws IOException {
        byte[] bytes = "<a> <b> \"名称\" .".getBytes(Charset.forName("GB18030"));

        assertThat(problems(RegistryTurtleReader.read(new ByteArrayInputStream(bytes), "r.ttl", BY)))
                .containsExactly("r.ttl:1: the document is not in UTF-8");
    }

    @Test
    void readsAFlatConceptSchemeOfOthersAsAValueDomain() throws IOException {
        Reading reading = read(SKOS + """
                <https://x.example/sex> a skos:ConceptScheme ; dct:title "性别"@zh, "Sex"@en ;
                    skos:definition "人的性别"@zh .
                <https://x.example/sex#1> a skos:Concept ; skos:inScheme <https://x.example/sex> ;
                    skos:notation "1" ; skos:prefLabel "男"@zh-CN, "Male"@en ; skos:altLabel "男性" .
                <https://x.example/sex#2> a skos:Concept ; skos:inScheme <https://x.example/sex> ;
                    skos:prefLabel "女"@zh .
                """);

        ItemContent content = content(reading);
        assertThat(reading.arrivals()).extracting(Arrival::form).containsExactly(Arrival.Form.UNNUMBERED);
        assertThat(reading.arrivals().get(0).item().identifier()).hasToString("某市#sex#1");
        assertThat(content.names()).isEqualTo(new LocalizedText("性别", "Sex"));
        assertThat(content.definition()).isEqualTo(new LocalizedText("人的性别", "人的性别"));
        assertThat(((ItemContent.OfDomain) content).domain().values())
                .containsExactly(
                        new PermissibleValue("1", new LocalizedText("男", "Male"), List.of(), List.of("男性"), Map.of()),
                        new PermissibleValue("2", new LocalizedText("女", "女"), List.of(), List.of(), Map.of()));
    }

    @Test
    void readsATreeOfConceptsOfOthersAsAClassification() throws IOException {
        Reading reading = read(SKOS + """
                <https://x.example/t/> a skos:ConceptScheme ; skos:prefLabel "树"@zh .
                <https://x.example/t/11> skos:inScheme <https://x.example/t/> ; skos:notation "11" ;
                    skos:prefLabel "子"@zh ; skos:broader <https://x.example/t/1> .
                <https://x.example/t/1> skos:inScheme <https://x.example/t/> ; skos:notation "1" ;
                    skos:prefLabel "父"@zh ; skos:narrower <https://x.example/t/12> .
                <https://x.example/t/12> skos:inScheme <https://x.example/t/> ; skos:notation "12" ;
                    skos:prefLabel "女"@zh .
                """);

        assertThat(((ItemContent.OfScheme) content(reading)).scheme().categories())
                .containsExactly(
                        new CategoryScheme.Category("1", "父", null),
                        new CategoryScheme.Category("11", "子", "1"),
                        new CategoryScheme.Category("12", "女", "1"));
    }

    @Test
    void tellsOfConceptsThatLieInThemselves() throws IOException {
        Reading reading = read(SKOS + """
                <https://x.example/t> a skos:ConceptScheme ; skos:prefLabel "树"@zh .
                <https://x.example/t/1> skos:inScheme <https://x.example/t> ; skos:broader <https://x.example/t/2> .
                <https://x.example/t/2> skos:inScheme <https://x.example/t> ; skos:broader <https://x.example/t/1> .
                """);

        assertThat(problems(reading)).hasSize(1).first().asString().contains("lies in");
    }
}
