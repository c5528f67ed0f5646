package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.Cardinality;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.LayoutColumn;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns are known by what the registry says: of elements that somebody added, and of the guide's own. */
class RegistryColumnsTest {

    @TempDir
    Path folder;

    private static MetadataElement element(String id, String zh, ElementType type, String... headings) {
        LocalizedText names = new LocalizedText(zh, "Name of " + id);
        return new MetadataElement(
                id,
                names,
                names,
                new ClauseRef("示例", "", Confidence.PRACTICE),
                Obligation.OPTIONAL,
                null,
                List.of(headings),
                new ElementDetails(
                        Cardinality.OPTIONAL,
                        type,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        Sensitivity.PUBLIC,
                        null,
                        null));
    }

    private static MetadataRegistry with(MetadataElement... more) {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        for (MetadataElement element : more) {
            elements.removeIf(before -> before.id().equals(element.id()));
            elements.add(element);
        }
        return new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());
    }

    @Test
    void knowsTheColumnsOfAddedElementsByHeadingAliasAndName() throws IOException {
        MetadataRegistry registry = with(
                element("extensions.served", "服务对象", ElementType.TEXT, "服务对象", "面向对象"),
                element("validFrom", "生效日期", ElementType.DATE),
                element("items.extensions.table", "库表", ElementType.TEXT, "来源库表"),
                // One character from a heading of the guide, and no misspelling of it.
                element("extensions.class", "共享类别", ElementType.TEXT, "共享类别"));
        try (TestWorkbook workbook = TestWorkbook.in(folder, "o.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "更新周期", "面向对象（必填项）", "生效日期", "来源库表", "信息项名称", "共享类别")
                    .row(2, "甲", "摘要", "某局", "每年", "企业", "43101", "T_A", "编号", "一");
        }

        try (TableCatalogSource source =
                TableCatalogReader.standard().withRegistry(registry).open(folder.resolve("o.xlsx"))) {
            assertThat(source.inspection().match().columns().subList(4, 9))
                    .extracting(ColumnMatch::member, ColumnMatch::certainty)
                    .containsExactly(
                            tuple("extensions.served", Certainty.REGISTRY),
                            tuple("extensions.validFrom", Certainty.REGISTRY),
                            tuple("items.extensions.table", Certainty.REGISTRY),
                            tuple("items.name", Certainty.EXACT),
                            tuple("extensions.class", Certainty.REGISTRY));
            Entry entry = Reading.entries(source).get(0);
            InformationResource resource = entry.resource();
            assertThat(resource.extensions())
                    .isEqualTo(Map.of("served", "企业", "validFrom", "2018-01-01", "class", "一"));
            assertThat(resource.asWritten()).containsEntry("extensions.validFrom", "43101");
            assertThat(resource.items().get(0).extensions()).isEqualTo(Map.of("table", "T_A"));
            assertThat(entry.locator().locate("extensions.validFrom").toString())
                    .contains("row=2, column=6");
        }
    }

    @Test
    void shippedLayoutsHaveTheHeadingsOfTheRegistryInUse() throws IOException {
        MetadataElement cycle =
                MetadataRegistry.guide2017().element("updateCycle").orElseThrow();
        List<String> headings = new ArrayList<>(cycle.headings());
        headings.add("多久更新");
        MetadataElement called = new MetadataElement(
                cycle.id(),
                cycle.names(),
                cycle.definition(),
                cycle.clause(),
                cycle.obligation(),
                cycle.valueDomain(),
                headings,
                cycle.details());
        try (TestWorkbook workbook = TestWorkbook.in(folder, "o.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "共享类型", "发布日期", "多久更新")
                    .row(2, "甲", "摘要", "某局", "不予共享", "2017-08-24", "每年");
        }

        try (TableCatalogSource source =
                TableCatalogReader.standard().withRegistry(with(called)).open(folder.resolve("o.xlsx"))) {
            assertThat(source.inspection().match().columns().get(5))
                    .extracting(ColumnMatch::member, ColumnMatch::certainty)
                    .containsExactly("updateCycle", Certainty.EXACT);
            assertThat(Reading.entries(source).get(0).resource().updateCycle()).isEqualTo("annual");
        }
    }

    /** A layout may choose among the headings of an element; levels of the classification are told apart by layouts only. */
    @Test
    void noShippedLayoutGivesAnElementAHeadingThatTheRegistryDoesNotKnow() {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        for (Layout layout : Layout.shipped()) {
            for (LayoutColumn column : layout.columns()) {
                MetadataElement element = guide.element(column.member()).orElse(null);
                if (element != null && ExtensionMember.of(element).isEmpty()) {
                    assertThat(element.headings()).as(column.member()).containsAll(column.headings());
                }
            }
        }
    }
}
