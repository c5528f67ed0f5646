package io.mulu.rdf.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

class ItemSchemasTest {

    private static final RdfOptions INTERNAL = RdfOptions.defaults().withAudience(Audience.INTERNAL);

    private static String write(RdfOptions options, InformationResource resource, ItemFormat format) {
        ItemSchemas schemas = new ItemSchemas(options);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            schemas.write(schemas.visible(resource).orElseThrow(), format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    @Example
    void describesATableForCsvOnTheWeb() {
        assertThat(write(INTERNAL, Samples.plain(3), ItemFormat.CSVW)).isEqualTo("""
                {
                  "@context": [
                    "http://www.w3.org/ns/csvw",
                    {
                      "@language": "zh"
                    }
                  ],
                  "url": "303006_000003.csv",
                  "dc:identifier": {
                    "@value": "303006/000003",
                    "@type": "xsd:string"
                  },
                  "dc:title": "资源3",
                  "dc:description": "第3项资源",
                  "dc:issued": {
                    "@value": "2020-02-29",
                    "@type": "xsd:date"
                  },
                  "dc:publisher": {
                    "@id": "https://mulu.example/organization/11430000743187451F"
                  },
                  "dc:source": {
                    "@id": "https://mulu.example/resource/303006/000003"
                  },
                  "tableSchema": {
                    "@id": "https://mulu.example/resource/303006/000003#schema",
                    "columns": [
                      {
                        "@id": "https://mulu.example/resource/303006/000003#item-1",
                        "name": "item_1",
                        "titles": "名称",
                        "datatype": {
                          "base": "string",
                          "maxLength": 50
                        },
                        "https://w3id.org/mulu/ns#dataType": {
                          "@id": "https://w3id.org/mulu/scheme/data-type#C"
                        },
                        "https://w3id.org/mulu/ns#length": {
                          "@value": "50",
                          "@type": "xsd:string"
                        }
                      }
                    ]
                  }
                }
                """);
    }

    @Example
    void describesFieldsForFrictionlessData() {
        InformationResource resource = Samples.plain(3).toBuilder()
                .items(List.of(
                        item("金额", DataType.Y, new ItemLength(10, 2)),
                        item("时间", DataType.T, null),
                        item("时间", DataType.G, null),
                        item(null, null, new ItemLength(8, 0))))
                .build();
        assertThat(write(INTERNAL, resource, ItemFormat.FRICTIONLESS)).isEqualTo("""
                {
                  "fields": [
                    {
                      "name": "金额",
                      "type": "number",
                      "mulu:dataType": "Y",
                      "mulu:length": "10,2"
                    },
                    {
                      "name": "时间",
                      "type": "datetime",
                      "format": "%Y-%m-%dT%H:%M:%S",
                      "mulu:dataType": "T"
                    },
                    {
                      "name": "时间_2",
                      "type": "string",
                      "format": "binary",
                      "mulu:dataType": "G"
                    },
                    {
                      "name": "item_4",
                      "type": "any",
                      "mulu:length": "8"
                    }
                  ]
                }
                """);
    }

    private static DataItem item(String name, DataType type, ItemLength length) {
        return DataItem.builder().name(name).dataType(type).length(length).build();
    }

    @Property(tries = 200)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void everyDescriptionKeepsTheRulesOfItsForm(
            @ForAll List<InformationResource> resources, @ForAll Audience audience) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience);
        for (InformationResource resource : resources) {
            keepsRules(options, resource);
        }
    }

    @Example
    void generatedDescriptionsKeepTheRulesOfTheirForm() {
        Set<String> files = new TreeSet<>();
        ItemSchemas schemas = new ItemSchemas(INTERNAL);
        for (InformationResource resource : GeneratedResources.range(0, 2000)) {
            keepsRules(INTERNAL, resource);
            assertThat(files.add(schemas.fileName(schemas.visible(resource).orElseThrow(), ItemFormat.CSVW)))
                    .isTrue();
        }
        assertThat(files).allMatch(name -> name.matches("[A-Za-z0-9_-]+\\.csv-metadata\\.json"));
    }

    private static void keepsRules(RdfOptions options, InformationResource resource) {
        VisibleResource seen = new ItemSchemas(options).visible(resource).orElse(null);
        if (seen != null) {
            String csvw = write(options, resource, ItemFormat.CSVW);
            String frictionless = write(options, resource, ItemFormat.FRICTIONLESS);
            int items = seen.resource().items().size();
            assertThat(DescriptionRules.ofCsvw(parse(csvw), items)).isEmpty();
            assertThat(DescriptionRules.ofTableSchema(parse(frictionless), items))
                    .isEmpty();
        }
    }

    @Example
    void theRulesSeeWhatIsWrong() {
        JsonObject csvw = parse(write(INTERNAL, Samples.plain(3), ItemFormat.CSVW)
                .replace("item_1", "item-1")
                .replace("\"string\"", "\"text\"")
                .replace("\"@id\": \"https://w3id", "\"id\": \"https://w3id"));
        assertThat(DescriptionRules.ofCsvw(csvw, 2))
                .containsExactlyInAnyOrder(
                        "columns: 1", "name: item-1", "datatype: text", "value: https://w3id.org/mulu/ns#dataType");
        JsonObject fields = parse(write(INTERNAL, Samples.plain(3), ItemFormat.FRICTIONLESS)
                .replace("\"string\"", "\"date\"")
                .replace("50,", "\"many\",")
                .replace("maxLength\": 50", "maxLength\": -1"));
        assertThat(DescriptionRules.ofTableSchema(fields, 1))
                .containsExactlyInAnyOrder("constraint maxLength: date", "maxLength: -1");
    }

    /** With a context of the terms that are used, as CSVW defines them, the description is linked data. */
    @Example
    void csvwIsLinkedDataThatNamesColumnsAsExportsDo() throws IOException {
        String context;
        try (InputStream in = ItemSchemasTest.class.getResourceAsStream("csvw-context.jsonld")) {
            context = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String terms = context.substring(context.indexOf('{', 1), context.lastIndexOf('}'));
        String document =
                write(INTERNAL, Samples.full(), ItemFormat.CSVW).replace("\"http://www.w3.org/ns/csvw\"", terms);
        Graph csvw = Graphs.readJsonLd(document.getBytes(StandardCharsets.UTF_8));
        Graph export = Graphs.readTurtle(Graphs.turtle(INTERNAL, Samples.description(), List.of(Samples.full())));
        for (String property : List.of(
                "http://www.w3.org/ns/csvw#title",
                "https://w3id.org/mulu/ns#dataType",
                "https://w3id.org/mulu/ns#length",
                "https://w3id.org/mulu/ns#dataElement")) {
            assertThat(csvw.find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                            .toSet())
                    .as(property)
                    .isNotEmpty()
                    .isEqualTo(export.find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                            .toSet());
        }
    }

    @Example
    void theAudienceDecidesWhatIsDescribed() {
        ItemSchemas forAll = new ItemSchemas(RdfOptions.defaults());
        InformationResource open = Samples.plain(3);
        InformationResource closed = Samples.rich().get(4);
        assertThat(forAll.visible(open)).isPresent();
        assertThat(forAll.visible(closed)).isEmpty();
        assertThat(forAll.visible(open.toBuilder().items(List.of()).build())).isEmpty();
    }
}
