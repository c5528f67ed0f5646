package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.intake.ImportedCatalog;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeOptions;
import io.mulu.rdf.syntax.RdfSyntax;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;

/** What an export for the department itself says comes back, to the last byte of the JSON. */
class CatalogRoundTripTest {

    private static final RdfOptions EVERYTHING = RdfOptions.defaults().withAudience(Audience.INTERNAL);

    @Example
    void aRichCatalogueComesBackFromEverySyntax() {
        Catalog rich = catalog(Samples.description(), Samples.rich());
        assertThat(isXml(json(rich))).isTrue();
        assertComesBack(rich);
    }

    @Property(tries = 150)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void anyCatalogueComesBackFromEverySyntax(
            @ForAll CatalogDescription description, @ForAll List<InformationResource> resources) {
        assertComesBack(catalog(description, resources));
    }

    @Example
    void tellsNoLossOfAnExportOfOurs() {
        Catalog catalog = catalog(Samples.description(), Samples.rich());
        byte[] turtle = Graphs.turtle(EVERYTHING, catalog.description(), catalog.resources());
        assertThat(open(turtle, InputSyntax.TURTLE).losses().losses()).isEmpty();
    }

    @Example
    void aSmallerAudienceMakesASmallerCatalogue() {
        Catalog catalog = catalog(Samples.description(), Samples.rich());
        RdfOptions options = RdfOptions.defaults().withAudience(Audience.PUBLIC);
        Catalog back = read(Graphs.turtle(options, catalog.description(), catalog.resources()), InputSyntax.TURTLE);
        assertThat(back.resources()).hasSizeLessThan(catalog.resources().size()).isNotEmpty();
        assertThat(back.resources()).allSatisfy(resource -> {
            assertThat(resource.sharing().condition()).isNull();
            assertThat(resource.asWritten()).isEmpty();
        });
        assertThat(open(Graphs.turtle(options, catalog.description(), catalog.resources()), InputSyntax.TURTLE)
                        .losses()
                        .losses())
                .isEmpty();
    }

    private static void assertComesBack(Catalog catalog) {
        String expected = json(catalog);
        byte[] turtle = Graphs.turtle(EVERYTHING, catalog.description(), catalog.resources());
        byte[] jsonLd = Graphs.jsonLd(EVERYTHING, catalog.description(), catalog.resources());
        Graph graph = Graphs.readTurtle(turtle);
        assertThat(json(read(turtle, InputSyntax.TURTLE))).isEqualTo(expected);
        assertThat(json(read(jsonLd, InputSyntax.JSON_LD))).isEqualTo(expected);
        assertThat(json(read(write(graph, Lang.NTRIPLES), InputSyntax.N_TRIPLES)))
                .isEqualTo(expected);
        assertThat(json(read(write(graph, Lang.TRIG), InputSyntax.TRIG))).isEqualTo(expected);
        for (InputSyntax syntax : InputSyntax.values()) {
            if (syntax != InputSyntax.RDF_XML || isXml(expected)) {
                byte[] document = Graphs.write(
                        RdfSyntax.valueOf(syntax.name()), EVERYTHING, catalog.description(), catalog.resources());
                assertThat(json(read(document, syntax))).as(syntax.name()).isEqualTo(expected);
            }
        }
        assertThat(open(turtle, InputSyntax.TURTLE).losses().losses()).isEmpty();
    }

    /** Whether XML 1.0 has all characters; JSON escapes those of the others that occur, but for two. */
    private static boolean isXml(String json) {
        return !json.matches("(?s).*(\\\\u00[01]|\\\\[bf]|[\uFFFE\uFFFF]).*");
    }

    private static byte[] write(Graph graph, Lang lang) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, lang);
        return bytes.toByteArray();
    }

    /**
     * A catalogue as it is read from JSON, in the order in which imports come: texts are then well formed, and what is no
     * value is among what was written.
     */
    private static Catalog catalog(CatalogDescription description, List<InformationResource> resources) {
        CatalogDescription tolerant =
                description.toBuilder().codeProfile("tolerant").build();
        Catalog read = fromJson(CatalogJson.write(new Catalog(tolerant, resources)));
        List<InformationResource> ordered = new ArrayList<>();
        read.resources().forEach(resource -> ordered.add(plain(resource)));
        ordered.sort(Comparator.comparing(
                        CatalogRoundTripTest::code, Comparator.nullsLast(CatalogRoundTripTest::byCodePoints))
                .thenComparing(InformationResource::name, Comparator.nullsLast(CatalogRoundTripTest::byCodePoints))
                .thenComparing(CatalogRoundTripTest::digest));
        return new Catalog(read.description(), ordered);
    }

    /** XML Schema writes no exponents: a thousand is 1000, whether it was written so or as 1E+3. */
    private static InformationResource plain(InformationResource resource) {
        Survey survey = resource.survey();
        return resource.toBuilder()
                .survey(new Survey(
                        plain(survey.storageTotal()),
                        plain(survey.recordsTotal()),
                        plain(survey.storageShared()),
                        plain(survey.recordsShared()),
                        plain(survey.storageOpened()),
                        plain(survey.recordsOpened())))
                .build();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        return figure == null || figure.scale() >= 0 ? figure : figure.setScale(0);
    }

    private static @Nullable String code(InformationResource resource) {
        return resource.code() == null ? null : resource.code().text();
    }

    private static int byCodePoints(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Of resources without code, the name in an export, found by exporting it alone. */
    private static String digest(InformationResource resource) {
        byte[] turtle = Graphs.turtle(EVERYTHING, CatalogDescription.builder().build(), List.of(resource));
        return Graphs.iris(Graphs.readTurtle(turtle)).stream()
                .filter(iri -> resource.code() == null && iri.contains("/uncoded/") && !iri.contains("#"))
                .findFirst()
                .orElse("");
    }

    private static ImportedCatalog open(byte[] bytes, InputSyntax syntax) {
        try {
            return RdfCatalogReader.open(new ByteArrayInputStream(bytes), "catalog", syntax, IntakeOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalog read(byte[] bytes, InputSyntax syntax) {
        ImportedCatalog source = open(bytes, syntax);
        List<InformationResource> resources = new ArrayList<>();
        for (Entry entry = source.next(); entry != null; entry = source.next()) {
            resources.add(entry.resource());
        }
        return new Catalog(source.description(), resources);
    }

    private static Catalog fromJson(byte[] json) {
        try {
            return CatalogJson.read(
                    new ByteArrayInputStream(json), "c.json", MetadataRegistry.guide2017(), CodeProfiles.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Catalog catalog) {
        return new String(CatalogJson.write(catalog), StandardCharsets.UTF_8);
    }
}
