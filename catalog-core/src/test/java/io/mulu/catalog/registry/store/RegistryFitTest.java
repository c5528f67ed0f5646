package io.mulu.catalog.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder is added to what is shipped only when what is in force can be used together. */
class RegistryFitTest {

    private static final String ELEMENT = """
            {"format": "mulu-registry-item/1", "kind": "metadata-element", "authority": "示例省", "item": "%s",
             "version": "1", "names": {"zh": "名", "en": "Name"}, "definition": {"zh": "义", "en": "Meaning"},
             "content": {"clause": {"confidence": "practice"},
            "id": "%s", %s},
             "records": [{"to": "%s", "authority": "示例省", "actor": "张三", "effective": "2026-01-01"}]}
            """;
    private static final String DOMAIN = """
            {"format": "mulu-registry-item/1", "kind": "value-domain", "authority": "示例省", "item": "d", "version": "1",
             "names": {"zh": "名", "en": "Name"}, "definition": {"zh": "义", "en": "Meaning"},
             "content": {"clause": {"confidence": "practice"}, "open": false, "id": "%s", "values": [
            %s]},
             "records": [{"to": "standard", "authority": "示例省", "actor": "张三", "effective": "2026-01-01"}]}
            """;

    @TempDir
    private Path folder;

    private void element(String item, String id, String rest, String status) throws IOException {
        Path file = folder.resolve("metadata-element/示例省~" + item + "~1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ELEMENT.formatted(item, id, rest, status));
    }

    private static String headings(String id) {
        return "\"headings\": [\""
                + MetadataRegistry.guide2017()
                        .element(id)
                        .map(element -> String.join("\", \"", element.headings()))
                        .orElse("")
                + "\"]";
    }

    private void domain(String id, String values) throws IOException {
        Path file = folder.resolve("value-domain/示例省~d~1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, DOMAIN.formatted(id, values));
    }

    private ItemRegistry read() throws IOException {
        return new RegistryFolder(folder).readOnto(ItemRegistry.guide2017());
    }

    private List<String> faults() {
        return catchThrowableOfType(UnreadableRegistryException.class, this::read).faults().stream()
                .map(fault -> fault.source() + ":" + fault.line() + " " + fault.problem())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        extensions.x | "obligation": "optional", "type": "group"                        | an extension is one text and no group
        extensions.x | "obligation": "optional", "type": "coded"                        | the value domain is missing
        extensions.x | "obligation": "optional", "type": "text", "domain": "level"      | what has a value domain is of type coded or flag, not text
        extensions.x | "obligation": "optional", "cardinality": "0..n"                  | an extension is one text: 0..1 or 1
        extensions.x | "obligation": "mandatory", "cardinality": "0..1"                 | what is mandatory is given at least once, and nothing else is
        extensions.x | "obligation": "optional", "narrowedBy": "level"                  | the values of an extension are not narrowed by others
        extensions.x | "obligation": "optional", "alternative": "level"                 | an extension has no alternative
        extensions.x | "obligation": "optional", "inItems": true                        | an extension is of the resource or, behind "items.", of items
        extensions.x | "obligation": "optional", "property": "dct:publisher/foaf:name"  | an extension is one property of its resource or item
        extensions.x | "obligation": "optional", "pattern": "[A-Z"                      | this is no regular expression: Unclosed character class
        extensions.x | "obligation": "optional", "headings": ["共享类型"]                | the heading "共享类型" belongs to sharing.type already
        extensions.x | "obligation": "conditional", "conditions": [{"rule": "conditional-terms-missing", "when": "sharing.type", "is": ["conditional"]}] | when an extension must be given is checked by required-element
        extensions.x | "obligation": "conditional", "conditions": [{"rule": "required-element", "when": "sharing.type", "is": ["有条件共享"]}] | the element sharing.type has no value 有条件共享
        extensions.x | "obligation": "conditional", "conditions": [{"rule": "required-element", "when": "items.dataType", "is": ["C"]}] | a resource has many items, none of which decides
        summary      | HEADINGS, "obligation": "mandatory", "type": "date", "property": "dct:description"   | the format lays down the type of summary: TEXT
        summary      | HEADINGS, "obligation": "mandatory", "property": "dct:abstract" | the format lays down the property of summary: dct:description
        relatedCodes | HEADINGS, "obligation": "optional", "type": "code", "cardinality": "0..1", "property": "dct:relation/dct:identifier" | the format has a list here
        level        | "headings": ["层级属性"], "obligation": "optional", "domain": "level", "property": "mulu:level" | tables have these headings too: 目录层级
        level        | HEADINGS, "obligation": "optional", "domain": "secrecy", "property": "mulu:level"    | the format lays down the domain of level: level
        """)
    void tellsWhereAnElementCannotBeUsed(String id, String rest, String problem) throws IOException {
        element("x", id, rest.replace("HEADINGS", headings(id)), "standard");

        assertThat(faults()).containsExactly("metadata-element/示例省~x~1.json:4 " + problem);
    }

    @Test
    void looksOnlyAtWhatIsInForce() throws IOException {
        element("x", "extensions.x", "\"obligation\": \"optional\", \"type\": \"group\"", "candidate");

        assertThat(read().metadata().element("extensions.x")).isEmpty();
    }

    @Test
    void aTightenedElementTakesThePlaceOfTheGuides() throws IOException {
        element(
                "x",
                "provider.unit",
                headings("provider.unit")
                        + ", \"obligation\": \"mandatory\", \"property\": \"mulu:providerUnit\", \"sensitivity\": \"internal\"",
                "standard");

        assertThat(read().metadata().element("provider.unit").orElseThrow().obligation())
                .isEqualTo(Obligation.MANDATORY);
    }

    @Test
    void aClosedListMayBecomeNarrowerButNotWider() throws IOException {
        domain("sharing-type", "{\"code\": \"conditional\", \"zh\": \"有条件共享\", \"en\": \"Conditional\"}");

        assertThat(read().metadata().domain("sharing-type").values()).hasSize(1);

        domain("sharing-type", "\n{\"code\": \"maybe\", \"zh\": \"看情况\", \"en\": \"It depends\"}");

        assertThat(faults())
                .containsExactly("value-domain/示例省~d~1.json:5 the list sharing-type is closed: it has no value maybe");
    }

    @Test
    void theFirstValueOfAFlagStaysTheOneThatMeansYes() throws IOException {
        domain("openness", "{\"code\": \"not-open\", \"zh\": \"否\", \"en\": \"No\"}");

        assertThat(faults()).containsExactly("value-domain/示例省~d~1.json:3 the first value means yes and is open");
    }

    @Test
    void whatOthersNeedIsNotWithdrawn() throws IOException {
        new RegistryFolder(folder).write(ItemRegistry.guide2017());
        for (String file :
                List.of("value-domain/mulu~domain.level~1.json", "metadata-element/mulu~element.sharing.type~1.json")) {
            String text = Files.readString(folder.resolve(file));
            int end = text.lastIndexOf("\n  ]");
            Files.writeString(
                    folder.resolve(file),
                    text.substring(0, end)
                            + ", {\"from\": \"standard\", \"to\": \"retired\", \"authority\": \"mulu\", \"actor\": \"a\","
                            + " \"reason\": \"r\", \"effective\": \"2026-01-01\"}" + text.substring(end));
        }

        assertThat(faults())
                .hasSize(6)
                .allSatisfy(fault -> assertThat(fault)
                        .containsAnyOf(
                                "level is needed by others and has no version in force",
                                "sharing.type is needed by others and has no version in force",
                                "the element sharing.type is not in force"));
    }
}
