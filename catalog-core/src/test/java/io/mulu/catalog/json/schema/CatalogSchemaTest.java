package io.mulu.catalog.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mulu.catalog.json.GoldenFile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that is derived from the registry, with an independent validator as judge. */
class CatalogSchemaTest {

    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();
    private static final Schema SCHEMA = schema(GUIDE);

    /** A document that every rule lets pass. */
    private static final String CLEAN = """
            {"format":"mulu-catalog/1","catalog":{"title":"目录","level":"province"},"resources":[{
            "classification":{"code":"303006","names":["部门政务信息资源目录","国务院","工业和信息化部"]},
            "name":"企业登记信息","code":"303006/000001","summary":"企业的登记信息",
            "provider":{"name":"工业和信息化部","unit":"信息化司","code":"11430000743187451F"},
            "format":{"category":"database","type":"mysql"},
            "items":[{"name":"名称","dataType":"C","length":"50","sharing":{"type":"unconditional"}}],
            "sharing":{"type":"conditional","condition":"用于审批","mode":{"category":"platform","type":"database"}},
            "openness":{"open":false},"updateCycle":"monthly","issued":"2017-08-24",
            "relatedCodes":["201001/000001"],"survey":{"storageTotal":1.5},"extensions":{"服务对象":"公众"},
            "classified":false,"level":"province"}]}
            """;

    static byte[] bytes(MetadataRegistry registry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CatalogSchema.write(registry, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static Schema schema(MetadataRegistry registry) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(bytes(registry), StandardCharsets.UTF_8));
    }

    /** Where the judge finds fault, and with which keyword. */
    private static String verdict(Schema schema, String document) {
        TreeSet<String> faults = new TreeSet<>();
        for (Error error : schema.validate(document, InputFormat.JSON)) {
            String place = error.getInstanceLocation().toString().replace("/resources/0", "");
            faults.add((place.isEmpty() ? "/" : place) + " " + error.getKeyword());
        }
        return String.join(", ", faults);
    }

    @Test
    void isTheSchemaThatWasReviewed() {
        GoldenFile.assertSame(CatalogSchemaTest.class, "mulu-catalog-1.schema.json", bytes(GUIDE));
    }

    @Test
    void isASchemaAfterTheMetaschema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");

        assertThat(verdict(meta, new String(bytes(GUIDE), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void letsACleanCatalogueAndEveryWrittenMemberPass() throws IOException {
        assertThat(verdict(SCHEMA, CLEAN)).isEmpty();
        String full = new String(
                java.util.Objects.requireNonNull(GoldenFile.class.getResourceAsStream("full.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        // The sample's second resource has a name and nothing else.
        assertThat(verdict(SCHEMA, full)).isEqualTo("/resources/1 required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name":"企业登记信息", | | / required
            "企业登记信息" | "　" | /name pattern
            "企业登记信息" | 1 | /name type
            "summary":"企业的登记信息", | | / required
            "provider":{"name":"工业和信息化部","unit":"信息化司","code":"11430000743187451F"}, | | / required
            "name":"工业和信息化部", | | /provider required
            11430000743187451F | 1143000074318745IF | /provider/code pattern
            ,"names":["部门政务信息资源目录","国务院","工业和信息化部"] | | -
            "code":"303006","names":["部门政务信息资源目录","国务院","工业和信息化部"] | | /classification required
            "303006", | "3A", | /classification/code pattern
            "category":"database","type":"mysql" | "category":"cloud","type":"mysql" | /format/category enum
            "type":"mysql" | "type":"xlsx" | /format/type not
            "type":"mysql" | "type":"某种数据库" | -
            "type":"mysql" | "type":"other" | /format required
            "type":"mysql" | "type":"other","description":"图数据库" | -
            "dataType":"C" | "dataType":"X" | -
            ,"dataType":"C" | ,"asWritten":{"dataType":"字符"} | -
            "length":"50" | "length":"五十" | /items/0/length pattern
            "sharing":{"type":"unconditional"} | "sharing":{"type":"free"} | /items/0/sharing/type enum
            "sharing":{"type":"unconditional"} | "sharing":{"type":"not-shared"} | /items/0/sharing required
            "condition":"用于审批", | | /sharing required
            "condition":"用于审批" | "condition":" " | /sharing/condition pattern
            ,"mode":{"category":"platform","type":"database"} | | /sharing required
            "category":"platform","type":"database" | "category":"mail-or-media","type":"database" | /sharing/mode/type not
            "open":false | "open":"否" | /openness/open type
            "updateCycle":"monthly" | "updateCycle":"每3-5天" | -
            2017-08-24 | 2017年8月24日 | /issued pattern
            1.5 | -1.5 | /survey/storageTotal minimum
            1.5 | "1.5" | /survey/storageTotal type
            "公众" | 1 | /extensions/服务对象 type
            "classified":false | "classified":"否" | /classified type
            "level":"province"}]} | "level":"province","color":"red"}]} | -
            2017-08-24 | 2017-02-29 | /issued pattern
            2017-08-24 | 2016-02-29 | -
            "unit":"信息化司" | "unit":"信息化司","fax":"无" | -
            mulu-catalog/1 | mulu-catalog/2 | /format enum
            """)
    void findsWhatTheDefinitionForbids(String clean, @Nullable String broken, String expected) {
        assertThat(CLEAN).contains(clean);
        String document = CLEAN.replace(clean, broken == null ? "" : broken);

        String found = verdict(SCHEMA, document);

        if (expected.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.split(", ")).containsExactlyInAnyOrder(expected.split(", "));
        }
    }

    @Test
    void aStructuredResourceNeedsItems() {
        String without = CLEAN.replaceAll("\"items\":\\[.*\\],\n", "");

        assertThat(verdict(SCHEMA, without)).isEqualTo("/ required");
        assertThat(verdict(SCHEMA, CLEAN.replaceAll("\"items\":\\[.*\\],\n", "\"items\":[],")))
                .isEqualTo("/items minItems");
    }

    /** A file in a folder, and no line of Java. */
    @Test
    void anElementAddedAsDataIsPartOfTheSchema(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("metadata-element"));
        Files.writeString(folder.resolve("metadata-element/示例省~serviceObject~1.json"), EXTENSION);
        Files.createDirectories(folder.resolve("value-domain"));
        Files.writeString(folder.resolve("value-domain/示例省~serviceObjects~1.json"), DOMAIN);
        MetadataRegistry extended =
                new RegistryFolder(folder).readOnto(ItemRegistry.guide2017()).metadata();
        Schema schema = schema(extended);

        assertThat(verdict(schema, CLEAN)).isEmpty();
        assertThat(verdict(schema, CLEAN.replace("\"公众\"", "\"鱼\""))).isEqualTo("/extensions/服务对象 enum");
        assertThat(verdict(schema, CLEAN.replace("\"extensions\":{\"服务对象\":\"公众\"},", "")))
                .isEqualTo("/ required");
        assertThat(new String(bytes(extended), StandardCharsets.UTF_8)).contains("服务对象 / Served");
    }

    static final String EXTENSION = """
            {
              "format": "mulu-registry-item/1", "kind": "metadata-element",
              "authority": "示例省", "item": "serviceObject", "version": "1",
              "names": {"zh": "服务对象", "en": "Served"},
              "definition": {"zh": "资源服务的对象。", "en": "Whom the resource serves."},
              "content": {
                "id": "extensions.服务对象",
                "clause": {"standard": "示例省规定", "clause": "第五条", "confidence": "practice"},
                "obligation": "mandatory", "domain": "served", "headings": ["服务对象"], "example": "公众"
              },
              "records": [{"to": "standard", "authority": "示例省", "actor": "张三", "decision": "示例〔2026〕1号", "effective": "2026-01-01"}]
            }
            """;

    static final String DOMAIN = """
            {
              "format": "mulu-registry-item/1", "kind": "value-domain",
              "authority": "示例省", "item": "serviceObjects", "version": "1",
              "names": {"zh": "服务对象", "en": "Served"},
              "definition": {"zh": "资源服务的对象。", "en": "Whom resources serve."},
              "content": {
                "id": "served",
                "clause": {"standard": "示例省规定", "clause": "附录", "confidence": "practice"},
                "values": [
                  {"code": "public", "zh": "公众", "en": "The public"},
                  {"code": "departments", "zh": "部门", "en": "Departments"}
                ]
              },
              "records": [{"to": "standard", "authority": "示例省", "actor": "张三", "decision": "示例〔2026〕1号", "effective": "2026-01-01"}]
            }
            """;
}
