package io.mulu.rdf.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.schema.CatalogContext;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.testing.Graphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** With the derived context a catalogue in JSON is linked data, with Jena's JSON-LD reader as judge. */
class CatalogContextTest {

    private static final String DOCUMENT = """
            "format":"mulu-catalog/1","catalog":{"title":"目录","level":"province","publisher":{"name":"某局","unit":"某处"}},
            "resources":[{"classification":{"code":"303006","names":["部门"]},"name":"企业","code":"303006/000001",
            "provider":{"name":"工信部","unit":"处","code":"11430000743187451F"},
            "format":{"category":"database","type":"mysql"},"items":[{"name":"名称","dataType":"C"}],
            "sharing":{"type":"conditional","condition":"审批","mode":{"category":"platform","type":"database"}},
            "openness":{"open":true,"condition":"注明来源"},"updateCycle":"monthly","issued":"2017-08-24",
            "survey":{"storageTotal":1.5},"extensions":{"服务对象":"公众","别的":"x"},"asWritten":{"level":"x"}}]}
            """;

    private static String statements(MetadataRegistry registry) throws IOException {
        return statements(registry, DOCUMENT);
    }

    private static String statements(MetadataRegistry registry, String catalogue) throws IOException {
        ByteArrayOutputStream context = new ByteArrayOutputStream();
        CatalogContext.write(registry, context);
        String open = context.toString(StandardCharsets.UTF_8).stripTrailing();
        String document = open.substring(0, open.length() - 1) + "," + catalogue;
        TreeSet<String> statements = new TreeSet<>();
        Graphs.readJsonLd(document.getBytes(StandardCharsets.UTF_8)).find().forEachRemaining(triple -> {
            Node object = triple.getObject();
            String predicate = triple.getPredicate().getURI();
            statements.add(predicate.substring(Math.max(predicate.lastIndexOf('/'), predicate.lastIndexOf('#')) + 1)
                    + " "
                    + (object.isBlank() ? "_" : object.isURI() ? "<" + object.getURI() + ">" : object.toString()));
        });
        return String.join("\n", statements);
    }

    @Test
    void membersAreTheStatementsThatTheRegistryNames() throws IOException {
        assertThat(statements(MetadataRegistry.guide2017())).isEqualTo("""
                dataset _
                distribution _
                formatCategory <https://w3id.org/mulu/scheme/format-category#database>
                formatType <https://w3id.org/mulu/scheme/format-type#mysql>
                identifier "11430000743187451F"
                identifier "303006/000001"
                issued "2017-08-24"^^xsd:date
                level <https://w3id.org/mulu/scheme/level#province>
                name "工信部"@zh
                name "某局"@zh
                notation "303006"
                open "true"^^xsd:boolean
                openCondition "注明来源"@zh
                prefLabel "部门"@zh
                publisher _
                sharingModeCategory <https://w3id.org/mulu/scheme/sharing-mode-category#platform>
                sharingModeType <https://w3id.org/mulu/scheme/sharing-mode-type#database>
                sharingType <https://w3id.org/mulu/scheme/sharing-type#conditional>
                storageTotal "1.5E0"^^xsd:double
                theme _
                title "企业"@zh
                title "目录"@zh
                updateCycle <https://w3id.org/mulu/scheme/update-cycle#monthly>""");
    }

    @Test
    void anElementAddedAsDataIsPartOfTheContext() throws IOException {
        assertThat(statements(RegistryShapesTest.extended())).contains("\nextension-服务对象 \"公众\"\n");
    }

    /** The judge takes an IRI with a blank for a fault. */
    @Test
    void anAddedElementMayHaveAnyName() throws IOException {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        StringBuilder members = new StringBuilder();
        for (String key : List.of("服务 等级", "全　角", "100%", "<a>", "甲:乙", "甲/乙", "@甲", "𠮷")) {
            LocalizedText names = new LocalizedText(key, key);
            elements.add(new MetadataElement(
                    "extensions." + key,
                    names,
                    names,
                    new ClauseRef("", "", Confidence.PRACTICE),
                    Obligation.OPTIONAL,
                    null,
                    List.of()));
            members.append(members.isEmpty() ? "" : ",").append("\"" + key + "\":\"x\"");
        }
        MetadataRegistry extended =
                new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());

        assertThat(statements(
                        extended, "\"format\":\"mulu-catalog/1\",\"resources\":[{\"extensions\":{" + members + "}}]}"))
                .isEqualTo("""
                        dataset _
                        extension-%3Ca%3E "x"
                        extension-100%25 "x"
                        extension-全%E3%80%80角 "x"
                        extension-服务%20等级 "x"
                        extension-𠮷 "x\"""");
    }
}
