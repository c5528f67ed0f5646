package io.mulu.benchmarks.reading;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts something wrong into every tenth resource, of all kinds in turn. */
final class Defects {

    private static final int EVERY = 10;
    private static final SharingMode PLATFORM_FILE = new SharingMode("platform", "file");

    private static final List<UnaryOperator<InformationResource.Builder>> KINDS = List.of(
            resource -> resource.name(null),
            resource -> resource.name("企业(法人）登记信息"),
            resource -> resource.name("企业登记\u200b信息"),
            resource -> resource.name("行政审批管理系统（二期）"),
            resource -> resource.name("全市各类市场主体".repeat(8)),
            resource -> resource.summary("无"),
            resource -> resource.summary("咨询请拨打13812345678，每日更新。"),
            resource -> resource.summary("反映总体情况。".repeat(40)),
            resource -> resource.provider(Provider.NONE),
            resource ->
                    resource.provider(new Provider("民政局", null, null)).asWritten("provider.code", "11430000006123456"),
            resource -> resource.sharing(new Sharing(SharingType.CONDITIONAL, "依申请", PLATFORM_FILE)),
            resource -> resource.sharing(new Sharing(SharingType.CONDITIONAL, null, PLATFORM_FILE)),
            resource -> resource.sharing(new Sharing(SharingType.UNCONDITIONAL, "无条件共享", PLATFORM_FILE)),
            resource -> resource.sharing(new Sharing(SharingType.NOT_SHARED, "内部规定", SharingMode.NONE))
                    .openness(new Openness(true, "注明来源。")),
            resource -> resource.sharing(Sharing.NONE),
            resource -> resource.openness(new Openness(false, "注明来源。")),
            resource -> resource.openness(new Openness(true, null)),
            resource -> resource.updateCycle(null).asWritten("updateCycle", "偶尔"),
            resource -> resource.issued(LocalDate.of(2049, 1, 1)),
            resource -> resource.issued(null).asWritten("issued", "去年"),
            resource -> resource.format(new ResourceFormat("database", "xlsx", null)),
            resource -> resource.format(new ResourceFormat("database", "other", null)),
            resource -> resource.format(new ResourceFormat("database", "mysql", "关系数据库")),
            resource -> resource.items(List.of()),
            resource -> resource.classification(new Classification(null, List.of("政务主题信息资源目录", "没有的项"))),
            resource -> resource.code(null).asWritten("code", "303011-7"),
            resource -> resource.survey(new Survey(BigDecimal.ONE, null, BigDecimal.TEN, null, null, null)));

    private Defects() {}

    static List<InformationResource> within(List<InformationResource> clean) {
        List<InformationResource> resources = new ArrayList<>(clean);
        for (int i = 0; i < resources.size(); i += EVERY) {
            int kind = i / EVERY % (KINDS.size() + 2);
            InformationResource.Builder builder = resources.get(i).toBuilder();
            resources.set(
                    i,
                    kind < KINDS.size()
                            ? KINDS.get(kind).apply(builder).build()
                            : item(builder, resources.get(i), kind == KINDS.size()));
        }
        return resources;
    }

    /** An item that comes twice, or one without a type. */
    private static InformationResource item(
            InformationResource.Builder builder, InformationResource resource, boolean twice) {
        DataItem first = resource.items().get(0);
        return builder.item(
                        twice
                                ? first
                                : first.toBuilder().name("序号").dataType(null).build())
                .build();
    }
}
