package io.mulu.catalog.registry.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change of what an item says has the class that its users need to know. */
class RegistryDiffTest {

    private static final ItemRegistry GUIDE = ItemRegistry.guide2017();

    @TempDir
    private Path folder;

    @Test
    void nothingDiffersFromItself() {
        assertThat(RegistryDiff.between(GUIDE, GUIDE).changes()).isEmpty();
        assertThat(RegistryDiff.between(GUIDE, GUIDE).worst()).isEmpty();
    }

    @Tag("guide:extensions-only-tighten")
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            element.summary | "mandatory" | "optional" | LOOSENING obligation MANDATORY OPTIONAL
            element.level | "optional" | "conditional" | TIGHTENING obligation OPTIONAL CONDITIONAL
            element.summary | "codePoints": 256 | "codePoints": 100 | TIGHTENING maxLength 256 100
            element.summary | "codePoints": 256 | "codePoints": 1000 | LOOSENING maxLength 256 1000
            element.level | "domain": "level" | "domain": "secrecy" | BREAKING domain level secrecy
            element.level | "cardinality": "0..1" | "cardinality": "0..n" | BREAKING cardinality 0..1 0..n
            element.level | "cardinality": "0..1" | "cardinality": "1" | TIGHTENING cardinality 0..1 1
            element.level | "sensitivity": "public" | "sensitivity": "internal" | TIGHTENING sensitivity PUBLIC INTERNAL
            element.provider.unit | "sensitivity": "internal" | "sensitivity": "public" | LOOSENING sensitivity INTERNAL PUBLIC
            element.level | "type": "coded" | "type": "text" | BREAKING type CODED TEXT
            element.level | "mulu:level" | "mulu:tier" | BREAKING property mulu:level mulu:tier
            element.level | "目录的层级。" | "层级。" | TEXT definition.zh 目录的层级。 层级。
            element.level | "example": "department" | "example": "city" | TEXT example department city
            element.level | "目录层级" | "目录级别" | TIGHTENING headings 目录层级 null; LOOSENING headings null 目录级别
            element.format.description | "other" | "pdf" | LOOSENING conditions other-format-undescribed when format.type is [other] null; TIGHTENING conditions null other-format-undescribed when format.type is [pdf]
            element.sharing.type | "inItems": true, | | TIGHTENING inItems true false
            domain.level | "open": true | "open": false | TIGHTENING open true false
            domain.level | "code": "county" | "code": "town" | BREAKING values county null; LOOSENING values null town
            domain.level | "en": "County" | "en": "Shire" | TEXT values.county.en County Shire
            domain.level | "区县级" | "区县" | TIGHTENING values.county.aliases 区县级 null; LOOSENING values.county.aliases null 区县
            scheme.guide-2017 | "edition": "2017-06" | "edition": "2018" | TEXT edition 2017-06 2018
            """)
    void classesEachChange(String item, String before, @org.jspecify.annotations.Nullable String after, String expected)
            throws IOException {
        ItemRegistry changed = edited(item, before, after == null ? "" : after);

        List<String> changes = RegistryDiff.between(GUIDE, changed).changes().stream()
                .map(change ->
                        change.changeClass() + " " + change.attribute() + " " + change.before() + " " + change.after())
                .toList();

        assertThat(String.join("; ", changes)).isEqualTo(expected);
    }

    private ItemRegistry edited(String item, String before, String after) throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        store.write(GUIDE);
        String kind = item.startsWith("element")
                ? "metadata-element"
                : item.startsWith("domain") ? "value-domain" : "classification-scheme";
        Path file = folder.resolve(kind).resolve("mulu~" + item + "~1.json");
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
        return ItemRegistry.of(store.read());
    }

    @Test
    void anElementThatGoesIsBreakingAndOneThatComesIsNot() {
        List<AdministeredItem> fewer = new ArrayList<>(GUIDE.items());
        fewer.removeIf(item -> item.key().equals("name") || item.key().equals("classified"));
        ItemRegistry without = ItemRegistry.of(fewer);

        assertThat(RegistryDiff.between(GUIDE, without).changes())
                .containsExactly(
                        new ItemChange(
                                ChangeClass.BREAKING,
                                ItemKind.METADATA_ELEMENT,
                                "name",
                                "",
                                "mulu#element.name#1",
                                null),
                        new ItemChange(
                                ChangeClass.BREAKING,
                                ItemKind.METADATA_ELEMENT,
                                "classified",
                                "",
                                "mulu#element.classified#1",
                                null));
        assertThat(RegistryDiff.between(without, GUIDE).changes())
                .extracting(ItemChange::changeClass)
                .containsExactly(ChangeClass.TIGHTENING, ChangeClass.LOOSENING);
        assertThat(RegistryDiff.between(GUIDE, without).worst()).contains(ChangeClass.BREAKING);
    }
}
