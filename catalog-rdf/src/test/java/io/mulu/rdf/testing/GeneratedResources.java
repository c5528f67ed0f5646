package io.mulu.rdf.testing;

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
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Resources as departments keep them, with gaps: every category and every coded value comes up, each member is absent
 * now and then, eight items each. The same number gives the same resource.
 */
public final class GeneratedResources {

    private static final ClassificationScheme SCHEME = ShippedSchemes.national201710();
    private static final CodeProfile CODES =
            CodeProfiles.shipped().profile("national").orElseThrow();
    private static final List<ClassificationNode> LEAVES = SCHEME.nodes().stream()
            .filter(node ->
                    node.code().length() == 6 && SCHEME.children(node.code()).isEmpty())
            .toList();

    private GeneratedResources() {}

    public static List<InformationResource> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(GeneratedResources::resource).toList();
    }

    public static InformationResource resource(int number) {
        Random random = new Random(31L * number + 7);
        ClassificationNode leaf = LEAVES.get(number % LEAVES.size());
        SharingType type = one(List.of(SharingType.values()), random);
        boolean open = type != SharingType.NOT_SHARED && random.nextInt(4) > 0;
        InformationResource.Builder resource = InformationResource.builder()
                .classification(new Classification(
                        ClassificationCode.parse(leaf.code()),
                        random.nextBoolean() ? SCHEME.path(leaf.code()) : List.of()))
                .name("资源" + number)
                .code(absent(random) ? null : CODES.format(leaf.code(), number / LEAVES.size() + 1))
                .summary(absent(random) ? null : "第" + number + "项资源，\"供\"各部门核验使用。")
                .provider(absent(random) ? Provider.NONE : provider(number, random))
                .format(format(random))
                .sharing(new Sharing(
                        type,
                        type == SharingType.UNCONDITIONAL ? null : "依申请，用于行政审批",
                        new SharingMode(
                                coded(ValueDomains.SHARING_MODE_CATEGORY, random),
                                coded(ValueDomains.SHARING_MODE_TYPE, random))))
                .openness(absent(random) ? Openness.NONE : new Openness(open, open ? "注明来源" : null))
                .updateCycle(coded(ValueDomains.UPDATE_CYCLE, random))
                .issued(absent(random) ? null : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000)))
                .classified(absent(random) ? null : random.nextInt(20) == 0)
                .level(coded(ValueDomains.LEVEL, random))
                .survey(new Survey(BigDecimal.valueOf(random.nextInt(99), 1), null, null, null, null, BigDecimal.ONE));
        if (number > LEAVES.size() && random.nextBoolean()) {
            resource.relatedCode(CODES.format(leaf.code(), 1));
        }
        for (int i = 0; i < 8; i++) {
            resource.item(item(i, random));
        }
        return resource.build();
    }

    private static Provider provider(int number, Random random) {
        return new Provider("示例市第" + number % 97 + "局", "信息处", random.nextBoolean() ? Samples.HUNAN : null);
    }

    private static ResourceFormat format(Random random) {
        String type = coded(ValueDomains.FORMAT_TYPE, random);
        return new ResourceFormat(
                coded(ValueDomains.FORMAT_CATEGORY, random), type, "other".equals(type) ? "图数据库" : null);
    }

    private static DataItem item(int position, Random random) {
        return DataItem.builder()
                .name("信息项" + position)
                .dataType(absent(random) ? null : one(List.of(DataType.values()), random))
                .length(absent(random) ? null : new ItemLength(random.nextInt(200) + 1, 0))
                .openness(absent(random) ? new Openness(random.nextBoolean(), null) : Openness.NONE)
                .updateCycle(absent(random) ? coded(ValueDomains.UPDATE_CYCLE, random) : null)
                .build();
    }

    /** Any code of a domain, or none. */
    private static String coded(String domain, Random random) {
        List<PermissibleValue> values =
                MetadataRegistry.guide2017().domain(domain).values();
        return absent(random) ? null : one(values, random).code();
    }

    private static boolean absent(Random random) {
        return random.nextInt(8) == 0;
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
