package io.mulu.tables.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.Cardinality;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.testing.Office;
import io.mulu.tables.testing.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template says what the registry says, and what is filled into it is read without a finding. */
class FillingTemplateTest {

    private static final FillingTemplate TEMPLATE = template(MetadataRegistry.guide2017());

    @TempDir
    Path folder;

    private static FillingTemplate template(MetadataRegistry registry) {
        return new FillingTemplate(registry, ShippedSchemes.national201710(), Language.ZH);
    }

    private static byte[] written(FillingTemplate template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.write(bytes);
        return bytes.toByteArray();
    }

    private static Map<String, String> filled() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("classification.names[0]", "政务部门信息资源目录");
        row.put("classification.names[1]", "国务院");
        row.put("classification.names[2]", "工业和信息化部");
        row.put("name", "企业登记信息");
        row.put("code", "303006/000001");
        row.put("provider.name", "工业和信息化部");
        row.put("provider.code", "11430000743187451F");
        row.put("summary", "企业的名称、法定代表人和登记日期。");
        row.put("format.category", "数据库");
        row.put("format.type", "mysql");
        row.put("survey.storageTotal", "12.5");
        row.put("items.name", "企业名称");
        row.put("items.dataType", "字符串型C");
        row.put("items.length", "100");
        row.put("sharing.type", "有条件共享");
        row.put("sharing.condition", "用于行政审批的核验；经提供方同意；各级市场监管部门。");
        row.put("sharing.mode.category", "共享平台方式");
        row.put("sharing.mode.type", "接口");
        row.put("openness.open", "否");
        row.put("updateCycle", "每日");
        row.put("issued", "2017-08-24");
        return row;
    }

    /** Puts a row of texts below the headings, as somebody who fills the form in would. */
    private static byte[] filled(FillingTemplate template, Map<String, String> texts) throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"4\">");
        List<Map.Entry<String, String>> cells = new ArrayList<>();
        texts.forEach((member, text) -> cells.add(Map.entry(template.column(member), text)));
        cells.sort(Comparator.comparing(
                        (Map.Entry<String, String> cell) -> cell.getKey().length())
                .thenComparing(Map.Entry::getKey));
        cells.forEach(cell -> row.append("<c r=\"")
                .append(cell.getKey())
                .append("4\" t=\"inlineStr\"><is><t>")
                .append(cell.getValue())
                .append("</t></is></c>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written(template)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(part.getName()));
                boolean form = part.getName().equals("xl/worksheets/sheet1.xml");
                out.write((form ? text.replace("</sheetData>", row + "</row></sheetData>") : text)
                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Entry> read(TableCatalogReader reader, byte[] table) throws IOException {
        try (var source = reader.open(new ByteArrayInputStream(table), "template.xlsx")) {
            return Reading.entries(source);
        }
    }

    @Test
    void isReadAndCheckedWithoutAFindingOnceFilled() throws IOException {
        List<Entry> entries = read(TableCatalogReader.standard(), filled(TEMPLATE, filled()));

        List<JudgedFinding> findings = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(CheckSettings.guide2017(LocalDate.of(2026, 1, 1)));
        entries.forEach(entry -> check.check(entry, findings::add));
        check.finish(findings::add);

        assertThat(findings).isEmpty();
        assertThat(entries).hasSize(1);
        InformationResource resource = entries.get(0).resource();
        assertThat(resource.name()).isEqualTo("企业登记信息");
        assertThat(resource.extensions()).isEmpty();
        assertThat(resource.items()).hasSize(1);
        assertThat(resource.issued()).isEqualTo(LocalDate.of(2017, 8, 24));
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        assertThat(written(template(MetadataRegistry.guide2017()))).isEqualTo(written(TEMPLATE));
    }

    @Test
    void opensInTheReaderOfAnotherLibrary() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(TEMPLATE)))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("信息资源目录", "填写说明", "字典");
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).isEqualTo("信息资源分类");
        }
    }

    @Test
    void hasListsThatFollowFromWhatWasChosen() throws IOException, InterruptedException {
        Path path = Files.write(folder.resolve("template.xlsx"), written(TEMPLATE));

        String flat = Office.flat(path, folder);

        assertThat(flat)
                .contains("cell-content-is-in-list(mulu_class_1)")
                .contains("cell-content-is-in-list(OFFSET(mulu_class_2;MATCH([.$A4];mulu_class_2_of;0)-1;0;")
                .contains("MATCH([.$A4]&amp;&quot;/&quot;&amp;[.$B4];mulu_class_3_of;0)")
                .contains("OFFSET(mulu_format_type;MATCH([.$" + TEMPLATE.column("format.category") + "4];")
                .contains("OFFSET(mulu_sharing_mode_type;MATCH([.$" + TEMPLATE.column("sharing.mode.category") + "4];")
                .contains("cell-content-is-in-list(mulu_updateCycle)")
                .contains("table:named-range table:name=\"mulu_class_3_of\"");
        assertThat(flat.split("<office:annotation ", -1)).hasSizeGreaterThan(30);
    }

    @Test
    void hasAColumnWithItsListForAnElementOfOnesOwn() throws IOException {
        FillingTemplate own = template(extended());
        Map<String, String> row = filled();
        row.put("extensions.servedParty", "企业");

        List<Entry> entries = read(TableCatalogReader.standard().withRegistry(extended()), filled(own, row));

        assertThat(entries.get(0).resource().extensions()).containsExactly(Map.entry("servedParty", "企业"));
        assertThat(part(written(own), "xl/worksheets/sheet1.xml"))
                .contains("mulu_extensions_servedParty")
                .contains("&#x670d;&#x52a1;&#x5bf9;&#x8c61;");
        assertThat(part(written(TEMPLATE), "xl/worksheets/sheet1.xml")).doesNotContain("servedParty");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private static MetadataRegistry extended() {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        LocalizedText names = new LocalizedText("服务对象", "Party served");
        ClauseRef clause = new ClauseRef("示例省规定", "第五条", Confidence.SEEN);
        List<MetadataElement> elements = new ArrayList<>(guide.elements());
        elements.add(new MetadataElement(
                "extensions.servedParty",
                names,
                names,
                clause,
                Obligation.MANDATORY,
                "served-party",
                List.of("服务对象"),
                new ElementDetails(
                        Cardinality.ONE,
                        ElementType.CODED,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        Sensitivity.PUBLIC,
                        null,
                        null)));
        List<ValueDomain> domains = new ArrayList<>(guide.domains());
        domains.add(new ValueDomain(
                "served-party",
                names,
                clause,
                false,
                List.of(
                        new PermissibleValue(
                                "company", new LocalizedText("企业", "Company"), List.of(), List.of(), Map.of()),
                        new PermissibleValue(
                                "citizen", new LocalizedText("个人", "Citizen"), List.of(), List.of(), Map.of()))));
        return new MetadataRegistry(elements, domains);
    }
}
