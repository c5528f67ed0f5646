package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.ElementReader;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ReadingFaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a department says of elements in its registry is what the rules check: of extensions, and of the guide's own. */
class ElementsOfDataTest {

    /** An element with everything that must be said of it; the rest is given, as in files. */
    private static MetadataElement element(String id, String rest) throws IOException {
        String json = """
                {"id": "%s", "zh": "服务对象", "en": "Served", "definition": {"zh": "定义", "en": "Definition"},
                 "clause": {"standard": "示例省规定", "confidence": "practice"}, %s}""".formatted(id, rest);
        ReadingFaults faults = new ReadingFaults();
        MetadataElement element = new ElementReader(faults)
                .element(
                        JsonTree.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "element.json"));
        assertThat(faults.found()).isEmpty();
        return element;
    }

    /** The guide's registry with elements added, or put in the place of those with the same identifier. */
    private static MetadataRegistry with(MetadataElement... others) {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        for (MetadataElement other : others) {
            elements.removeIf(element -> element.id().equals(other.id()));
            elements.add(other);
        }
        return new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());
    }

    @Tag("guide:extensions")
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "obligation": "mandatory"                                              | ``         | required-element extensions.x {}
        "obligation": "mandatory"                                              | *          | required-element extensions.x {found=*}
        "obligation": "mandatory"                                              | 企业       | ``
        "obligation": "optional", "type": "date"                               | 2017-02-30 | date-unreadable extensions.x {found=2017-02-30}
        "obligation": "optional", "type": "date"                               | 2017年3月1日 | ``
        "obligation": "optional", "type": "number"                             | 约3万      | number-unreadable extensions.x {found=约3万}
        "obligation": "optional", "type": "number"                             | 3.5        | ``
        "obligation": "optional", "maxLength": {"codePoints": 3, "confidence": "seen"}     | 企业法人   | text-too-long extensions.x {found=企业法人, length=4, longest=3}
        "obligation": "optional", "maxLength": {"codePoints": 3, "confidence": "seen"}     | 𠮷𠮷企     | ``
        "obligation": "optional", "maxLength": {"codePoints": 3, "confidence": "practice"} | 企业法人   | text-unusually-long extensions.x {found=企业法人, length=4, longest=3}
        "obligation": "optional", "type": "code", "pattern": "^[A-Z]{2}$"                  | A1         | text-form extensions.x {found=A1}
        "obligation": "optional", "type": "code", "pattern": "^[A-Z]{2}$", "example": "AB" | A1         | text-form extensions.x {expected=AB, found=A1}
        "obligation": "optional", "type": "code", "pattern": "^[A-Z]{2}$"                  | XY         | ``
        "obligation": "optional", "domain": "level"                            | 星际       | value-not-listed extensions.x {expected=…, found=星际}
        "obligation": "optional", "domain": "level"                            | 部门目录    | ``
        "obligation": "optional", "domain": "sharing-type"                     | 看情况     | value-not-in-domain extensions.x {expected=…, found=看情况}
        """)
    void checksAnExtensionElementLikeOneOfTheGuide(String definition, String text, String expected) throws IOException {
        InformationResource.Builder ofResource = CleanEntry.resource();
        InformationResource.Builder ofItem = CleanEntry.resource()
                .items(List.of(CleanEntry.itemBuilder("名称").extension("x", text).build()));
        if (!text.isEmpty()) {
            ofResource.extension("x", text);
        }

        assertThat(withoutLabels(Checked.findings(with(element("extensions.x", definition)), ofResource)))
                .isEqualTo(expected);
        assertThat(withoutLabels(Checked.findings(with(element("items.extensions.x", definition)), ofItem)))
                .isEqualTo(expected.replace("extensions.x", "items[0].extensions.x"));
    }

    /** Severities are the profile's, and the labels of a list the registry's. */
    private static String withoutLabels(Object found) {
        return found.toString()
                .replaceAll("^\\[|]$", "")
                .replaceAll("(error|warning|note) ", "")
                .replaceAll("expected=[^,}]*、[^,}]*", "expected=…");
    }

    @Test
    void asksForAnExtensionOnlyAtTheValuesThatItsConditionNames() throws IOException {
        MetadataRegistry registry = with(element(
                "extensions.x",
                "\"obligation\": \"conditional\", \"conditions\": [{\"rule\": \"required-element\","
                        + " \"when\": \"sharing.type\", \"is\": [\"not-shared\"]}]"));
        Sharing notShared = new Sharing(SharingType.NOT_SHARED, CleanEntry.BASIS, SharingMode.NONE);

        assertThat(Checked.findings(registry, CleanEntry.resource())).isEmpty();
        assertThat(Checked.findings(registry, CleanEntry.resource().sharing(notShared)))
                .containsExactly("error required-element extensions.x {}");
    }

    @Tag("guide:extensions-only-tighten")
    @Test
    void checksATightenedElementOfTheGuide() throws IOException {
        MetadataElement summary = element(
                "summary",
                "\"obligation\": \"mandatory\", \"maxLength\": {\"codePoints\": 5, \"confidence\": \"seen\"}");
        MetadataElement name =
                element("name", "\"obligation\": \"mandatory\", \"pattern\": \"信息$\", \"example\": \"企业信息\"");
        MetadataElement unit = element("provider.unit", "\"obligation\": \"mandatory\"");

        assertThat(Checked.findings(with(summary), CleanEntry.resource().summary("企业的名称")))
                .isEmpty();
        assertThat(Checked.findings(with(summary), CleanEntry.resource().summary("企业的名称。")))
                .containsExactly("error text-too-long summary {found=企业的名称。, length=6, longest=5}");
        assertThat(Checked.findings(with(name), CleanEntry.resource().name("企业名录")))
                .containsExactly("error text-form name {expected=企业信息, found=企业名录}");
        assertThat(Checked.findings(with(unit), CleanEntry.resource()))
                .containsExactly("error required-element provider.unit {}");
    }

    @Test
    void asksWhatTheGuidesConditionsAskOnlyWhereTheRegistryDoes() throws IOException {
        MetadataElement terms = element("sharing.condition", "\"obligation\": \"optional\", \"inItems\": true");
        InformationResource.Builder silent =
                CleanEntry.resource().sharing(new Sharing(SharingType.CONDITIONAL, null, CleanEntry.AS_DATABASE));

        assertThat(Checked.findings(silent)).containsExactly("error conditional-terms-missing sharing.condition {}");
        assertThat(Checked.findings(with(terms), silent)).isEmpty();
    }
}
