package io.mulu.rdf.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes that the registry derives, with Jena's validator as judge. */
class RegistryShapesTest {

    private static final RdfOptions OPTIONS = RdfOptions.defaults().withAudience(Audience.INTERNAL);
    private static final InformationResource CLEAN = Samples.plain(1);

    private static String judge(ShapeFile file, RdfOptions options, InformationResource... resources) {
        Shapes shapes = Shapes.parse(
                Graphs.readTurtle(RegistryShapes.turtle(file, options).getBytes(StandardCharsets.UTF_8)));
        assertThat(shapes.getTargetShapes()).isNotEmpty();
        Graph data = Graphs.readTurtle(Graphs.turtle(options, Samples.description(), List.of(resources)));
        TreeSet<String> entries = new TreeSet<>();
        ShaclValidator.get().validate(shapes, data).getEntries().forEach(entry -> {
            String focus = entry.focusNode().getURI();
            entries.add(entry.severity().level().getLocalName().charAt(0) + " "
                    + focus.substring(focus.lastIndexOf('/') + 1) + ": "
                    + entry.message()
                            .replaceAll("(?s).*\"([^\"]*)\"@en.*", "$1")
                            .replaceAll(" for example:.*", ""));
        });
        return String.join("; ", entries);
    }

    @ParameterizedTest
    @EnumSource(ShapeFile.class)
    void aCleanResourceConformsForEveryAudience(ShapeFile file) {
        for (Audience audience : Audience.values()) {
            assertThat(judge(file, OPTIONS.withAudience(audience), CLEAN)).isEmpty();
        }
    }

    /** The third item of the full example has neither name nor type; all else in it conforms. */
    @ParameterizedTest
    @EnumSource(ShapeFile.class)
    void theGoldenExampleConformsButForItsEmptyItem(ShapeFile file) {
        String expected = switch (file) {
            case BASE -> "V 000001#item-3: Item name is missing.";
            case RECOMMENDED -> "W 000001#item-3: Data type is missing.";
            case CODE_LISTS -> "";
        };

        assertThat(judge(file, OPTIONS, Samples.full(), Samples.plain(3))).isEqualTo(expected);
    }

    /** A way of breaking a clean resource, and what is found in which file. */
    record Broken(ShapeFile file, String expected, UnaryOperator<InformationResource.Builder> change) {

        @Override
        public String toString() {
            return file + " " + expected;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken(ShapeFile.BASE, "V 000001: Resource name is not of the right form;", r -> r.name(null)),
                new Broken(ShapeFile.BASE, "V 000001: Summary is not of the right form;", r -> r.summary(null)),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001: Provider code is missing.",
                        r -> r.provider(new Provider("某局", null, null))),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001: Provider code is missing.; V 000001: Provider is missing.",
                        r -> r.provider(Provider.NONE)),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001: Classification is missing.",
                        r -> r.classification(io.mulu.catalog.model.Classification.NONE)),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001: Format category is missing.",
                        r -> r.format(new ResourceFormat(null, "xlsx", null))),
                new Broken(
                        ShapeFile.RECOMMENDED,
                        "W 000001: Format type is missing.",
                        r -> r.format(new ResourceFormat("spreadsheet", null, null))),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001: Description of another format must be given here (format.type: other).",
                        r -> r.format(new ResourceFormat("spreadsheet", "other", null))),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001: Sharing mode category must be given here"
                                + " (sharing.type: unconditional, conditional).;"
                                + " V 000001: Sharing mode type must be given here"
                                + " (sharing.type: unconditional, conditional).",
                        r -> r.sharing(new Sharing(SharingType.UNCONDITIONAL, "用于核验", SharingMode.NONE))),
                new Broken(
                        ShapeFile.RECOMMENDED,
                        "W 000001: Sharing condition must be given here (sharing.type: not-shared).",
                        r -> r.sharing(new Sharing(SharingType.NOT_SHARED, null, SharingMode.NONE))),
                new Broken(ShapeFile.BASE, "V 000001: Open to society is missing.", r -> r.openness(Openness.NONE)),
                new Broken(ShapeFile.BASE, "V 000001: Issue date is missing.", r -> r.issued(null)),
                new Broken(ShapeFile.RECOMMENDED, "W 000001: Update cycle is missing.", r -> r.updateCycle(null)),
                new Broken(
                        ShapeFile.RECOMMENDED,
                        "W 000001: Items must be given here (format.category: database, spreadsheet).",
                        r -> r.items(List.of())),
                new Broken(
                        ShapeFile.RECOMMENDED,
                        "W 000001: Resource name usually has at most 50 characters.",
                        r -> r.name("名".repeat(51))),
                new Broken(
                        ShapeFile.BASE,
                        "V 000001#item-1: Item name is missing.",
                        r -> r.items(List.of(DataItem.builder()
                                .dataType(io.mulu.catalog.model.DataType.C)
                                .length(new ItemLength(1, 0))
                                .build()))),
                new Broken(
                        ShapeFile.CODE_LISTS,
                        "W 000001: Update cycle is no value of the value domain update-cycle.",
                        r -> r.updateCycle("每3-5天")),
                new Broken(
                        ShapeFile.CODE_LISTS,
                        "V 000001: Format category is no value of the value domain format-category.",
                        r -> r.format(new ResourceFormat("cloud", "xlsx", null))),
                new Broken(
                        ShapeFile.CODE_LISTS,
                        "V 000001: Format type does not belong to 数据库.",
                        r -> r.format(new ResourceFormat("database", "xlsx", null))),
                new Broken(
                        ShapeFile.CODE_LISTS,
                        "V 000001: Sharing mode type does not belong to 邮件或介质.",
                        r -> r.sharing(new Sharing(
                                SharingType.UNCONDITIONAL, "用于核验", new SharingMode("mail-or-media", "file")))));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsWhatTheDefinitionForbids(Broken broken) {
        InformationResource resource = broken.change().apply(CLEAN.toBuilder()).build();

        assertThat(judge(broken.file(), OPTIONS, resource)).isEqualTo(broken.expected());
    }

    @Test
    void anElementAddedAsDataIsPartOfTheShapes() {
        RdfOptions options = OPTIONS.withRegistry(extended());

        assertThat(judge(ShapeFile.BASE, options, CLEAN)).isEqualTo("V 000001: Served is missing.");
        InformationResource served = CLEAN.toBuilder().extension("服务对象", "公众").build();
        InformationResource wrong = CLEAN.toBuilder().extension("服务对象", "鱼").build();
        InformationResource other = served.toBuilder().extension("别的", "鱼").build();
        assertThat(judge(ShapeFile.BASE, options, served)).isEmpty();
        assertThat(judge(ShapeFile.CODE_LISTS, options, other)).isEmpty();
        assertThat(judge(ShapeFile.CODE_LISTS, options, wrong))
                .isEqualTo("V 000001: Served is no value of the value domain served.");
    }

    static MetadataRegistry extended() {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        LocalizedText names = new LocalizedText("服务对象", "Served");
        ClauseRef clause = new ClauseRef("示例省规定", "第五条", Confidence.PRACTICE);
        List<MetadataElement> elements = new ArrayList<>(guide.elements());
        elements.add(new MetadataElement(
                "extensions.服务对象", names, names, clause, Obligation.MANDATORY, "served", List.of("服务对象")));
        List<ValueDomain> domains = new ArrayList<>(guide.domains());
        domains.add(new ValueDomain(
                "served",
                names,
                clause,
                false,
                List.of(new PermissibleValue(
                        "public", new LocalizedText("公众", "The public"), List.of(), List.of(), Map.of()))));
        return new MetadataRegistry(elements, domains);
    }
}
