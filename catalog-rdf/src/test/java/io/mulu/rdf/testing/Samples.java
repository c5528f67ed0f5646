package io.mulu.rdf.testing;

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
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Catalogues made by hand. */
public final class Samples {

    public static final UnifiedSocialCreditCode HUNAN = UnifiedSocialCreditCode.parse("11430000743187451F");
    public static final Sharing FREE =
            new Sharing(SharingType.UNCONDITIONAL, null, new SharingMode("platform", "interface"));
    public static final Openness OPEN = new Openness(true, "注明来源");

    private Samples() {}

    public static ResourceCode code(String text) {
        return CodeProfiles.shipped()
                .profile("tolerant")
                .orElseThrow()
                .read(text)
                .orThrow();
    }

    public static CatalogDescription description() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("A1", "政务信息资源目录");
        headings.put("AB2", "信息资源名称\n（必填项）");
        return CatalogDescription.builder()
                .title("示例省政务信息资源目录")
                .description("示例省各部门的政务信息资源。")
                .publisher(new Provider("示例省数据局", "目录处", UnifiedSocialCreditCode.parse("1135000000359166X3")))
                .issued(LocalDate.of(2026, 11, 1))
                .level("province")
                .codeProfile("tolerant")
                .source(new CatalogSource("表一.xlsx", "Sheet \"1\"", "guide-2017", headings))
                .source(new CatalogSource("b.json", null, null, Map.of()))
                .extension("编制说明", "第一版")
                .build();
    }

    /** A resource with every member there is. */
    public static InformationResource full() {
        return InformationResource.builder()
                .classification(
                        new Classification(ClassificationCode.parse("303006"), List.of("部门政务信息资源目录", "国务院", "工业和信息化部")))
                .name("企业登记信息")
                .code(code("303006/000001"))
                .summary("全省企业的登记信息。\n含\"名称\"、地址\\电话。")
                .provider(new Provider("示例省市场监管局", "登记处", HUNAN))
                .format(new ResourceFormat("database", "other", "Neo4j 图数据库"))
                .item(fullItem())
                .item(DataItem.builder().name("登记日期").dataType(DataType.D).build())
                .item(DataItem.builder().build())
                .sharing(new Sharing(SharingType.CONDITIONAL, "依申请，用于行政审批", new SharingMode("platform", "database")))
                .openness(OPEN)
                .updateCycle("monthly")
                .issued(LocalDate.of(2017, 8, 24))
                .relatedCode(code("201001/000002"))
                .relatedCode(code("303006/000003"))
                .survey(new Survey(
                        new BigDecimal("12.50"),
                        new BigDecimal("3"),
                        BigDecimal.ZERO,
                        new BigDecimal("0.001"),
                        new BigDecimal("1E+3"),
                        new BigDecimal("7E-2")))
                .classified(false)
                .level("department")
                .extension("来源系统名称", "一网通办\t系统")
                .extension("服务对象", "")
                .asWritten("updateCycle", "每 月")
                .asWritten("sharing.type", "条件共享")
                .build();
    }

    private static DataItem fullItem() {
        return DataItem.builder()
                .name("统一社会信用代码 <uscc>")
                .dataType(DataType.C)
                .length(new ItemLength(18, 0))
                .dataElement("DE-00018")
                .sharing(new Sharing(SharingType.UNCONDITIONAL, "可直接使用", new SharingMode("mail-or-media", "none")))
                .openness(new Openness(true, "限本省"))
                .updateCycle("real-time")
                .issued(LocalDate.of(2018, 1, 2))
                .extension("信息项英文名", "uscc")
                .asWritten("dataType", "字符")
                .build();
    }

    /** An ordinary open resource, the more different the number. */
    public static InformationResource plain(int number) {
        return InformationResource.builder()
                .classification(new Classification(ClassificationCode.parse("303006"), List.of()))
                .name("资源" + number)
                .code(code("303006/" + String.format("%06d", number)))
                .summary("第" + number + "项资源")
                .provider(new Provider("示例省市场监管局", null, HUNAN))
                .format(new ResourceFormat("spreadsheet", "xlsx", null))
                .item(DataItem.builder()
                        .name("名称")
                        .dataType(DataType.C)
                        .length(new ItemLength(50, 0))
                        .build())
                .sharing(FREE)
                .openness(OPEN)
                .updateCycle("annual")
                .issued(LocalDate.of(2020, 2, 29))
                .build();
    }

    /** Resources that together take every path of the mapping. */
    public static List<InformationResource> rich() {
        return List.of(
                full(),
                plain(3),
                InformationResource.builder().build(),
                // A category that the scheme does not know, names by which it is known otherwise, a format of ours.
                plain(4).toBuilder()
                        .classification(new Classification(
                                ClassificationCode.parse("30300699"), List.of("部门信息资源目录", " 国务院 ", "某某/局", "..")))
                        .format(new ResourceFormat("electronic-file", "ofd", null))
                        .provider(new Provider("省市监局", null, HUNAN))
                        .build(),
                // No code, a provider without code, values that the registry does not have.
                plain(5).toBuilder()
                        .code(null)
                        .provider(new Provider("某局 \"A\" <b> 100%", "一处", null))
                        .format(new ResourceFormat("某类", "新/格式", null))
                        .updateCycle("每3-5天")
                        .level("镇 级")
                        .sharing(new Sharing(SharingType.NOT_SHARED, "《某法》第三条", SharingMode.NONE))
                        .openness(new Openness(false, null))
                        .classified(true)
                        .build(),
                // Only fragments.
                InformationResource.builder()
                        .name("只有名称和分类名")
                        .classification(new Classification(null, List.of("部门政务信息资源目录", "国务院")))
                        .sharing(new Sharing(null, "说了条件，没说类型", SharingMode.NONE))
                        .survey(new Survey(new BigDecimal("1E+5000"), null, null, null, null, null))
                        .issued(LocalDate.of(12017, 1, 1))
                        .build(),
                InformationResource.builder()
                        .code(code("303006/000009"))
                        .provider(new Provider(null, "只有处室", null))
                        .openness(new Openness(null, "没说是否开放"))
                        .build());
    }
}
