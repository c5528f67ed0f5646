package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.rdf.intake.ImportedCatalog;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeOptions;
import io.mulu.rdf.intake.Loss;
import io.mulu.rdf.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DCAT of others, with the habits that others have. */
class ForeignCatalogTest {

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix dc: <http://purl.org/dc/elements/1.1/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix eu: <http://publications.europa.eu/resource/authority/> .
            @prefix ex: <https://portal.example/> .
            """;

    private static ImportedCatalog open(String turtle) {
        try {
            byte[] bytes = (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8);
            return RdfCatalogReader.open(
                    new ByteArrayInputStream(bytes), "f.ttl", InputSyntax.TURTLE, IntakeOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InformationResource> read(String turtle) {
        return resources(open(turtle));
    }

    private static List<InformationResource> resources(ImportedCatalog catalog) {
        List<InformationResource> resources = new ArrayList<>();
        for (Entry entry = catalog.next(); entry != null; entry = catalog.next()) {
            resources.add(entry.resource());
        }
        return resources;
    }

    private static InformationResource one(String properties) {
        List<InformationResource> resources = read("ex:d a dcat:Dataset ; " + properties + " .");
        assertThat(resources).hasSize(1);
        return resources.get(0);
    }

    private static List<String> losses(String turtle) {
        return open(turtle).losses().losses().stream()
                .map(loss -> loss.property() + " " + loss.count() + " " + loss.example())
                .toList();
    }

    @Test
    void takesWhatTheGuideHasAPlaceFor() {
        InformationResource resource = one("""
                dct:title "Register"@en ; dct:description "All firms."@en ; dct:identifier "303006/000001" ;
                dct:publisher [ a foaf:Agent ; foaf:name "Office"@en ; dct:identifier "11430000743187451F" ] ;
                dcat:theme [ a skos:Concept ; skos:prefLabel "Economy"@en ] ;
                dct:issued "2020-02-29"^^xsd:date ;
                dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> ;
                dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
                dcat:distribution [ a dcat:Distribution ; dct:format
                    <http://publications.europa.eu/resource/authority/file-type/CSV> ] ;
                dct:relation "303006/000002"
                """);
        assertThat(resource)
                .isEqualTo(InformationResource.builder()
                        .classification(new Classification(null, List.of("Economy")))
                        .name("Register")
                        .code(national("303006/000001"))
                        .summary("All firms.")
                        .provider(new Provider("Office", null, UnifiedSocialCreditCode.parse("11430000743187451F")))
                        .format(new ResourceFormat("spreadsheet", "csv", null))
                        .openness(new Openness(true, null))
                        .updateCycle("monthly")
                        .issued(LocalDate.of(2020, 2, 29))
                        .relatedCode(national("303006/000002"))
                        .build());
    }

    private static ResourceCode national(String text) {
        return CodeProfiles.shipped().profile("national").orElseThrow().parse(text);
    }

    @Test
    void prefersChineseThenNoLanguageAndKeepsTheRest() {
        InformationResource resource = one(
                "dct:title \"Budget\"@en, \"预算\"@zh-Hans, \"Haushalt\"@de, \"X\" ; dct:description \"no\", \"en\"@en");
        assertThat(resource.name()).isEqualTo("预算");
        assertThat(resource.summary()).isEqualTo("no");
        assertThat(resource.extensions())
                .containsExactly(
                        Map.entry("dct:title", "X"),
                        Map.entry("dct:title@en", "Budget"),
                        Map.entry("dct:title@de", "Haushalt"),
                        Map.entry("dct:description@en", "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "2017-08-24"^^xsd:date                        | 2017-08-24 |
                    "2017-08-24T10:00:00Z"^^xsd:dateTime          | 2017-08-24 | 2017-08-24T10:00:00Z
                    "2017-08-24T10:00:00.5+08:00"^^xsd:dateTime   | 2017-08-24 | 2017-08-24T10:00:00.5+08:00
                    "2017-08-24+08:00"^^xsd:date                  | 2017-08-24 | 2017-08-24+08:00
                    "2017-08-24Z"^^xsd:date                       | 2017-08-24 | 2017-08-24Z
                    "2017年8月24日"                               | 2017-08-24 | 2017年8月24日
                    "20170824"                                    | 2017-08-24 | 20170824
                    "2017-08"^^xsd:gYearMonth                     |            | 2017-08
                    "2017"^^xsd:gYear                             |            | 2017
                    "2017-02-30"^^xsd:date                        |            | 2017-02-30
                    "24/08/2017"                                  |            | 24/08/2017
                    "soon"@en                                     |            | soon
                    """)
    void readsDatesOfAllKinds(String literal, LocalDate date, String written) {
        InformationResource resource = one("dct:issued " + literal);
        assertThat(resource.issued()).isEqualTo(date);
        assertThat(resource.asWritten().get("issued")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT> | real-time | false
                    <http://publications.europa.eu/resource/authority/frequency/CONT>        | real-time | false
                    <http://publications.europa.eu/resource/authority/frequency/DAILY_2>     |           | true
                    <http://purl.org/cld/freq/semiannual>                                    | semiannual | false
                    <http://purl.org/cld/freq/continuous>                                    | real-time | false
                    <http://purl.org/linked-data/sdmx/2009/code#freq-Q>                      | quarterly | false
                    <http://standards.iso.org/iso/19115/codelist#asNeeded>                   | as-needed | false
                    "R/P1Y"                                                                  | annual    | true
                    "monthly"                                                                | monthly   | false
                    "每月"                                                                   | monthly   | false
                    " Monthly "                                                              | monthly   | true
                    [ rdfs:label "weekly"@en ]                                               | weekly    | false
                    "every full moon"                                                        |           | true
                    """)
    void readsFrequenciesOfManyLists(String value, String cycle, boolean written) {
        InformationResource resource = one("dct:accrualPeriodicity " + value);
        assertThat(resource.updateCycle()).isEqualTo(cycle);
        assertThat(resource.asWritten().containsKey("updateCycle")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC>  | false | false
                    <http://publications.europa.eu/resource/authority/access-right/RESTRICTED>  | false | true
                    <http://purl.org/coar/access_right/c_abf2>                                  | true  | false
                    <info:eu-repo/semantics/openAccess>                                         | true  | false
                    "public"                                                                    | true  | true
                    [ a dct:RightsStatement ; rdfs:label "restricted" ]                         | false | true
                    <https://portal.example/licence/7>                                          |       | true
                    """)
    void readsAccessRightsOfManyLists(String value, Boolean open, boolean written) {
        InformationResource resource = one("dct:accessRights " + value);
        assertThat(resource.openness().open()).isEqualTo(open);
        assertThat(resource.asWritten().containsKey("openness.open")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dct:format "CSV"                                                           | csv  | CSV
                    dct:format [ rdfs:label "Excel" ]                                          | xlsx |
                    dcat:mediaType "text/csv"                                                  | csv  | text/csv
                    dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv>      | csv  |
                    dct:format "GeoJSON" ; dcat:mediaType "application/pdf"                    | pdf  | application/pdf
                    dct:format <http://publications.europa.eu/resource/authority/file-type/GML> |     | http://publications.europa.eu/resource/authority/file-type/GML
                    """)
    void readsFormatsOfManyKinds(String properties, String type, String written) {
        InformationResource resource = one("dcat:distribution [ " + properties + " ]");
        assertThat(resource.format().type()).isEqualTo(type);
        assertThat(resource.asWritten().get("format.type")).isEqualTo(written);
    }

    @Test
    void takesTheFirstDistributionWhoseFormatIsKnownAndKeepsTheOthersFormats() {
        InformationResource resource = one("""
                dcat:distribution ex:a, ex:b, ex:c .
                ex:a dct:format "JSON" . ex:b dct:format "xml" . ex:c dct:format "csv"
                """);
        assertThat(resource.format()).isEqualTo(new ResourceFormat("electronic-file", "xml", null));
        assertThat(resource.extensions()).containsExactly(Map.entry("dct:format", "JSON、csv"));
    }

    @Test
    void readsPublishersWhereverTheirNameStands() {
        assertThat(one("dct:publisher \"某局\"").provider().name()).isEqualTo("某局");
        assertThat(one("dct:publisher [ vcard:fn \"Desk\" ]").provider().name()).isEqualTo("Desk");
        assertThat(one("dct:publisher [ skos:prefLabel \"局\"@zh, \"Office\"@en ]")
                        .provider()
                        .name())
                .isEqualTo("局");
        assertThat(one("dct:publisher eu:x").asWritten())
                .containsEntry("provider.name", "http://publications.europa.eu/resource/authority/x");
        assertThat(one("dct:publisher [ foaf:name \"A\" ; dct:identifier \"12\" ]")
                        .asWritten())
                .containsEntry("provider.code", "12");
    }

    @Test
    void keepsIdentifiersThatAreNoCodes() {
        assertThat(one("dct:identifier \"https://portal.example/d\"").asWritten())
                .containsExactly(Map.entry("code", "https://portal.example/d"));
        InformationResource two = one("dct:identifier \"7\", \"303006/000001\"");
        assertThat(two.code()).isEqualTo(national("303006/000001"));
        assertThat(two.extensions()).containsExactly(Map.entry("dct:identifier", "7"));
    }

    @Test
    void readsTheOlderDublinCore() {
        InformationResource resource = one("dc:title \"旧\" ; dc:description \"述\" ; dc:publisher \"局\"");
        assertThat(resource)
                .isEqualTo(InformationResource.builder()
                        .name("旧")
                        .summary("述")
                        .provider(new Provider("局", null, null))
                        .build());
    }

    @Test
    void findsDatasetsInCatalogsWithinCatalogsAndInNone() {
        ImportedCatalog catalog = open("""
                ex:inner a dcat:Catalog ; dct:title "Inner" ; dcat:dataset ex:b, ex:c .
                ex:outer a dcat:Catalog ; dct:title "Outer" ; dcat:catalog ex:inner ; dcat:dataset ex:a, ex:gone .
                ex:a a dcat:Dataset ; dct:title "a" . ex:b dct:title "b" . ex:c a dcat:Dataset ; dct:title "c" .
                [] a dcat:Dataset ; dct:title "d" .
                """);
        assertThat(catalog.description().title()).isEqualTo("Outer");
        assertThat(resources(catalog)).extracting(InformationResource::name).containsExactly("a", "b", "c", "d");
        assertThat(catalog.losses().losses())
                .containsExactly(
                        new Loss("http://purl.org/dc/terms/title", 1, "https://portal.example/inner"),
                        new Loss("http://www.w3.org/ns/dcat#dataset", 1, "https://portal.example/outer"));
    }

    @Test
    void namesWhatItDidNotUnderstand() {
        assertThat(losses("""
                        ex:d a dcat:Dataset ; dct:title "t" ; dcat:keyword "k", "l" ; dct:spatial eu:x ;
                            dcat:contactPoint [ a vcard:Kind ; vcard:fn "Desk" ] .
                        ex:e a dcat:Dataset ; dcat:keyword "m" .
                        """))
                .containsExactly(
                        "http://purl.org/dc/terms/spatial 1 https://portal.example/d",
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type 1 _:b1",
                        "http://www.w3.org/2006/vcard/ns#fn 1 _:b1",
                        "http://www.w3.org/ns/dcat#contactPoint 1 https://portal.example/d",
                        "http://www.w3.org/ns/dcat#keyword 3 https://portal.example/d");
    }

    @Test
    void survivesLoopsAndTermsInTheWrongPlaces() {
        List<InformationResource> resources = read("""
                ex:a a dcat:Dataset, dcat:Catalog ; dcat:dataset ex:a, ex:b ; dcat:catalog ex:a .
                ex:b a dcat:Dataset ; dcat:theme ex:t ; dct:title ex:b, [] ; dct:issued ex:b ; dct:publisher ex:b ;
                    dcat:distribution ex:b, "text" ; dct:conformsTo ex:s ; dct:relation ex:b ; dct:identifier ex:b ;
                    <https://w3id.org/mulu/ns#open> "maybe" ; <https://w3id.org/mulu/ns#storageTotal> "1e999999999", "x" ;
                    <https://w3id.org/mulu/ns#sharingType> "每天" ; <https://w3id.org/mulu/ns#extension> ex:b, "x" ;
                    <https://w3id.org/mulu/ns#asWritten> ex:b .
                ex:t skos:prefLabel "t" ; skos:broader ex:u . ex:u skos:prefLabel "u" ; skos:broader ex:t .
                ex:s <http://www.w3.org/ns/csvw#column> ex:l .
                ex:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> ex:b ;
                    <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> ex:l .
                """);
        assertThat(resources).hasSize(1);
        assertThat(resources.get(0).asWritten())
                .containsEntry("openness.open", "maybe")
                .containsEntry("sharing.type", "每天")
                .containsEntry("code", "https://portal.example/b");
    }

    @Test
    void readsTenThousandDatasetsOfOneCatalogue() {
        StringBuilder turtle = new StringBuilder("ex:c a dcat:Catalog ; dcat:dataset ex:d0 .\n");
        for (int i = 0; i < 10_000; i++) {
            turtle.append(
                    "ex:c dcat:dataset ex:d%d . ex:d%d a dcat:Dataset ; dct:title \"%05d\"@en ; dct:publisher ex:p .%n"
                            .formatted(i, i, i));
        }
        List<InformationResource> resources = read(turtle + "ex:p foaf:name \"P\" .");
        assertThat(resources).hasSize(10_000);
        assertThat(resources.get(9_999).name()).isEqualTo("09999");
        assertThat(resources)
                .allMatch(resource -> "P".equals(resource.provider().name()));
    }

    @ParameterizedTest
    @CsvSource({
        "dcat-ap-3.0.1/dcat-ap-SHACL.ttl",
        "dcat-ap-3.0.1/range.ttl",
        "w3c/dcat3.ttl",
        "eu-authority-tables/access-right-skos.rdf",
        "eu-authority-tables/frequencies-skos.rdf"
    })
    void readsRealFilesThatHaveNoDatasets(String name) throws IOException {
        InputSyntax syntax = InputSyntax.ofEnding(name).orElseThrow();
        try (InputStream in = Files.newInputStream(Shared.file(name))) {
            ImportedCatalog catalog = RdfCatalogReader.open(in, name, syntax, IntakeOptions.defaults());
            assertThat(resources(catalog)).isEmpty();
            assertThat(catalog.losses().lost()).isBetween(1, catalog.losses().statements());
        }
    }

    @Test
    void readsTheSameFromAnyOrderOfStatements() {
        String one = "ex:d a dcat:Dataset ; dct:title \"b\"@en, \"a\"@fr ; dcat:theme ex:u, ex:t .";
        String other = "ex:d dcat:theme ex:t, ex:u . ex:d dct:title \"a\"@fr, \"b\"@en ; a dcat:Dataset .";
        assertThat(read(one)).isEqualTo(read(other));
        assertThat(read(one).get(0).extensions().keySet().stream().collect(Collectors.joining(" ")))
                .isEqualTo("dct:title@fr dcat:theme dcat:theme (2)");
    }
}
