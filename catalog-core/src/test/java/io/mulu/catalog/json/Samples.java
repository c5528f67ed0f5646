package io.mulu.catalog.json;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.codes.resource.ResourceCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Catalogues for tests. */
final class Samples {

    static final CodeProfiles PROFILES = CodeProfiles.shipped();

    private Samples() {}

    static ResourceCode code(String text) {
        return PROFILES.profile("national").orElseThrow().parse(text);
    }

    static Provider provider() {
        return new Provider("民政部", "社会组织管理局", UnifiedSocialCreditCode.parse("111000000000131433"));
    }

    static CatalogDescription description() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("B1", "信息资源名称（必填项）");
        headings.put("A1", "类");
        return CatalogDescription.builder()
                .title("民政部政务信息资源目录")
                .description("第一批")
                .publisher(provider())
                .issued(LocalDate.of(2017, 11, 30))
                .level("department")
                .codeProfile("national")
                .source(new CatalogSource("目录.xlsx", "Sheet1", "workbook-2017", headings))
                .source(new CatalogSource("more.json", null, null, Map.of()))
                .extension("批次", "1")
                .build();
    }

    /** A resource in which every member is set. */
    static InformationResource full() {
        return InformationResource.builder()
                .classification(
                        new Classification(ClassificationCode.parse("307013"), List.of("部门信息资源目录", "", "民政部", "社会组织")))
                .name("全国社会组织“基本”信息")
                .code(code("307013/000001"))
                .summary("名称、统一社会信用代码\n法定代表人\t等；罕用字：𠮷")
                .provider(provider())
                .format(new ResourceFormat("database", "other", "HBase"))
                .item(fullItem())
                .item(DataItem.builder().name("成立日期").dataType(DataType.D).build())
                .sharing(new Sharing(SharingType.CONDITIONAL, "依申请", new SharingMode("platform", "interface")))
                .openness(new Openness(true, "注明来源"))
                .updateCycle("quarterly")
                .issued(LocalDate.of(2017, 8, 24))
                .relatedCode(code("307013/000002"))
                .relatedCode(code("10100101/000007"))
                .survey(new Survey(
                        new BigDecimal("12.50"),
                        new BigDecimal("0"),
                        new BigDecimal("1.0"),
                        new BigDecimal("81.3"),
                        new BigDecimal("0.001"),
                        new BigDecimal("100")))
                .extension("服务对象", "社会公众")
                .extension("a/b~c", "")
                .asWritten("updateCycle", "每季")
                .asWritten("issued", "2017年8月24日")
                .classified(false)
                .level("national")
                .build();
    }

    static DataItem fullItem() {
        return DataItem.builder()
                .name("统一社会信用代码")
                .dataType(DataType.C)
                .length(new ItemLength(18, 0))
                .dataElement("DE00001")
                .sharing(new Sharing(SharingType.NOT_SHARED, "《保密法》第九条", new SharingMode("mail-or-media", "none")))
                .openness(new Openness(false, "不开放"))
                .updateCycle("daily")
                .issued(LocalDate.of(2018, 1, 1))
                .extension("来源系统名称", "登记系统")
                .asWritten("dataType", "字符")
                .asWritten("summary", "另一摘要")
                .build();
    }

    static Catalog catalog() {
        return new Catalog(
                description(),
                List.of(full(), InformationResource.builder().name("空").build()));
    }

    static CatalogJsonReader open(byte[] json) throws IOException {
        return CatalogJsonReader.open(
                new ByteArrayInputStream(json), "目录.json", MetadataRegistry.guide2017(), PROFILES);
    }

    static Catalog read(byte[] json) {
        try {
            return CatalogJson.read(new ByteArrayInputStream(json), "目录.json", MetadataRegistry.guide2017(), PROFILES);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The one resource of a document whose list holds this text. */
    static InformationResource resource(String json) {
        String document = "{\"format\":\"mulu-catalog/1\",\"resources\":[" + json + "]}";
        List<InformationResource> resources =
                new ArrayList<>(read(document.getBytes(StandardCharsets.UTF_8)).resources());
        if (resources.size() != 1) {
            throw new AssertionError(resources.size() + " resources");
        }
        return resources.get(0);
    }
}
