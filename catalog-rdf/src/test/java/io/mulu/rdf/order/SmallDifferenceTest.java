package io.mulu.rdf.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
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
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.RdfSyntax;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One changed field changes the lines that speak of it, however many resources there are. */
class SmallDifferenceTest {

    private static final RdfOptions OPTIONS = RdfOptions.defaults().withAudience(Audience.INTERNAL);
    private static final int FEW = 10;
    private static final int MANY = 100;

    /** Removed and added lines together; coded values that come or go are a few lines each. */
    private static final int MOST = 60;

    /** The code is in the name of every part. */
    private static final int MOST_OF_A_CODE = 200;

    @TempDir
    private Path folder;

    private static Map<String, UnaryOperator<InformationResource.Builder>> edits() {
        Map<String, UnaryOperator<InformationResource.Builder>> edits = new LinkedHashMap<>();
        edits.put(
                "classification",
                r -> r.classification(
                        new Classification(ClassificationCode.parse("303007"), List.of("部门政务信息资源目录", "国务院"))));
        edits.put("name", r -> r.name("改过的名称"));
        edits.put("code", r -> r.code(Samples.code("303006/999999")));
        edits.put("no code", r -> r.code(null));
        edits.put("summary", r -> r.summary("改过的摘要"));
        edits.put("provider.name", r -> r.provider(new Provider("另一种写法", "登记处", Samples.HUNAN)));
        edits.put("provider.unit", r -> r.provider(new Provider("示例省市场监管局", "另一处", Samples.HUNAN)));
        edits.put(
                "provider.code",
                r -> r.provider(new Provider("示例省市场监管局", "登记处", UnifiedSocialCreditCode.parse("1135000000359166X3"))));
        edits.put("format.type", r -> r.format(new ResourceFormat("database", "mysql", "Neo4j 图数据库")));
        edits.put("format.category", r -> r.format(new ResourceFormat("image", "other", "Neo4j 图数据库")));
        edits.put("format.description", r -> r.format(new ResourceFormat("database", "other", "另一种")));
        edits.put(
                "sharing.type",
                r -> r.sharing(
                        new Sharing(SharingType.NOT_SHARED, "依申请，用于行政审批", new SharingMode("platform", "database"))));
        edits.put(
                "sharing.condition",
                r -> r.sharing(new Sharing(SharingType.CONDITIONAL, "另一条件", new SharingMode("platform", "database"))));
        edits.put(
                "sharing.mode",
                r -> r.sharing(
                        new Sharing(SharingType.CONDITIONAL, "依申请，用于行政审批", new SharingMode("platform", "file"))));
        edits.put("openness.open", r -> r.openness(new Openness(false, "注明来源")));
        edits.put("openness.condition", r -> r.openness(new Openness(true, "另一条件")));
        edits.put("updateCycle", r -> r.updateCycle("daily"));
        edits.put("issued", r -> r.issued(LocalDate.of(2020, 1, 1)));
        edits.put("relatedCodes", r -> r.relatedCodes(List.of(Samples.code("303006/000003"))));
        edits.put("survey", r -> r.survey(new Survey(BigDecimal.TEN, null, null, null, null, null)));
        edits.put("classified", r -> r.classified(true));
        edits.put("level", r -> r.level("province"));
        edits.put("extension", r -> r.extension("服务对象", "企业"));
        edits.put("asWritten", r -> r.asWritten("updateCycle", "按月"));
        edits.put("item.name", r -> r.items(List.of(item().name("改过").build(), last())));
        edits.put(
                "item.dataType",
                r -> r.items(List.of(item().dataType(DataType.N).build(), last())));
        edits.put(
                "item.length",
                r -> r.items(List.of(item().length(new ItemLength(9, 0)).build(), last())));
        edits.put("item added", r -> r.item(item().build()));
        return edits;
    }

    private static DataItem.Builder item() {
        return DataItem.builder().name("企业名称").dataType(DataType.C).length(new ItemLength(50, 0));
    }

    private static DataItem last() {
        return DataItem.builder().name("登记日期").dataType(DataType.D).build();
    }

    private static InformationResource edited() {
        return Samples.full().toBuilder().items(List.of(item().build(), last())).build();
    }

    @Test
    void anEditChangesABoundedNumberOfLines() throws IOException {
        for (Map.Entry<String, UnaryOperator<InformationResource.Builder>> edit : edits().entrySet()) {
            InformationResource after =
                    edit.getValue().apply(edited().toBuilder()).build();
            StringBuilder line = new StringBuilder(String.format("%-20s", edit.getKey()));
            for (RdfSyntax syntax : RdfSyntax.values()) {
                int changed = difference(syntax, FEW, after);
                line.append(String.format(" %s %3d", syntax.id(), changed));
                assertThat(changed)
                        .as("%s in %s", edit.getKey(), syntax)
                        .isBetween(1, edit.getKey().endsWith("code") ? MOST_OF_A_CODE : MOST);
                assertThat(difference(syntax, MANY, after))
                        .as("%s in %s of many", edit.getKey(), syntax)
                        .isEqualTo(changed);
            }
            System.out.println("lines changed by an edit of " + line);
        }
    }

    private int difference(RdfSyntax syntax, int others, InformationResource after) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        lines(syntax, others, edited()).forEach(line -> counts.merge(line, 1, Integer::sum));
        lines(syntax, others, after).forEach(line -> counts.merge(line, -1, Integer::sum));
        return counts.values().stream().mapToInt(Math::abs).sum();
    }

    /** The changed resource stands among others of the same provider, which come before and behind it. */
    private List<String> lines(RdfSyntax syntax, int others, InformationResource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<InformationResource> resources = new ArrayList<>(List.of(resource));
        for (int i = 0; i < others; i++) {
            resources.add(Samples.plain(100_000 + i));
            resources.add(Samples.plain(i + 2).toBuilder()
                    .code(Samples.code("303001/" + (100_000 + i)))
                    .build());
        }
        try (CanonicalOrder order = new CanonicalOrder(syntax.writer(bytes, OPTIONS), folder)) {
            order.begin(CatalogDescription.builder().title("目录").build());
            for (InformationResource each : resources) {
                order.write(each);
            }
            order.finish();
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
