package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every member bears a mark of its own; what an audience gets to see is told by the marks in the bytes. */
class AudienceTest {

    private static final Pattern MARK = Pattern.compile("mark-([a-z-]+)");

    private static final Set<String> PUBLIC = new TreeSet<>(Arrays.asList(
            "category",
            "code-profile",
            "data-element",
            "description",
            "format",
            "item-name",
            "item-open-condition",
            "known-extension",
            "level",
            "mode",
            "name",
            "open-condition",
            "provider",
            "publisher",
            "summary",
            "title"));

    private static final Set<String> SHARED = plus(PUBLIC, "condition", "item-condition", "publisher-unit", "unit");

    private static final Set<String> INTERNAL = plus(
            SHARED,
            "closed-item",
            "extension",
            "extension-key",
            "file",
            "heading",
            "item-extension",
            "item-written",
            "layout",
            "sheet",
            "source-extension",
            "unread-item",
            "written");

    private static Set<String> plus(Set<String> set, String... more) {
        Set<String> all = new TreeSet<>(set);
        all.addAll(List.of(more));
        return all;
    }

    private static CatalogDescription description() {
        return CatalogDescription.builder()
                .title("mark-title")
                .description("mark-description")
                .publisher(new Provider("mark-publisher", "mark-publisher-unit", null))
                .codeProfile("mark-code-profile")
                .source(new CatalogSource("mark-file", "mark-sheet", "mark-layout", Map.of("A1", "mark-heading")))
                .extension("k", "mark-source-extension")
                .build();
    }

    private static InformationResource resource() {
        Sharing sharing =
                new Sharing(SharingType.CONDITIONAL, "mark-item-condition", new SharingMode("platform", "mark-mode"));
        return InformationResource.builder()
                .name("mark-name")
                .code(Samples.code("303006/1"))
                .summary("mark-summary")
                .provider(new Provider("mark-provider", "mark-unit", null))
                .format(new ResourceFormat("mark-category", "pdf", "mark-format"))
                .item(DataItem.builder()
                        .name("mark-item-name")
                        .dataElement("mark-data-element")
                        .sharing(sharing)
                        .openness(new Openness(true, "mark-item-open-condition"))
                        .extension("k", "mark-item-extension")
                        .asWritten("length", "mark-item-written")
                        .build())
                .item(DataItem.builder()
                        .name("mark-closed-item")
                        .openness(new Openness(false, null))
                        .sharing(new Sharing(SharingType.NOT_SHARED, null, SharingMode.NONE))
                        .build())
                .item(DataItem.builder()
                        .name("mark-unread-item")
                        .asWritten("openness.open", "部分")
                        .asWritten("sharing.type", "部分")
                        .build())
                .sharing(new Sharing(SharingType.CONDITIONAL, "mark-condition", SharingMode.NONE))
                .openness(new Openness(true, "mark-open-condition"))
                .survey(new Survey(new BigDecimal("4711.25"), null, null, null, null, null))
                .level("mark-level")
                .extension("mark-extension-key", "mark-extension")
                .extension("sceneOfUse", "mark-known-extension")
                .extension("summary", "mark-extension")
                .asWritten("name", "mark-written")
                .build();
    }

    private static RdfOptions options(Audience audience) {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        List<MetadataElement> elements = new ArrayList<>(guide.elements());
        LocalizedText names = new LocalizedText("应用场景", "Scene of use");
        elements.add(new MetadataElement(
                "extensions.sceneOfUse",
                names,
                names,
                new ClauseRef("test", "", Confidence.PRACTICE),
                Obligation.OPTIONAL,
                null,
                List.of()));
        return RdfOptions.defaults()
                .withAudience(audience)
                .withRegistry(new MetadataRegistry(elements, guide.domains()));
    }

    private static String[] export(Audience audience, InformationResource... resources) {
        RdfOptions options = options(audience);
        return new String[] {
            new String(Graphs.turtle(options, description(), List.of(resources)), StandardCharsets.UTF_8),
            new String(Graphs.jsonLd(options, description(), List.of(resources)), StandardCharsets.UTF_8)
        };
    }

    private static Set<String> marks(String document) {
        Set<String> marks = new TreeSet<>();
        for (Matcher mark = MARK.matcher(document); mark.find(); ) {
            marks.add(mark.group(1));
        }
        return marks;
    }

    private static void sees(Audience audience, Set<String> expected, boolean survey) {
        for (String document : export(audience, resource())) {
            assertThat(marks(document)).isEqualTo(expected);
            assertThat(document.contains("4711.25")).isEqualTo(survey);
        }
    }

    @Test
    void societySeesNeitherConditionsNorUnitsNorSurveyNorRawText() {
        sees(Audience.PUBLIC, PUBLIC, false);
    }

    @Test
    void otherDepartmentsSeeNoRawText() {
        sees(Audience.SHARED, SHARED, true);
    }

    @Test
    void theDepartmentSeesAll() {
        sees(Audience.INTERNAL, INTERNAL, true);
    }

    private static InformationResource.Builder hidden() {
        return resource().toBuilder().items(List.of());
    }

    private static void nobodyOutsideSees(InformationResource resource, Audience... audiences) {
        for (Audience audience : audiences) {
            for (String document : export(audience, resource)) {
                assertThat(marks(document))
                        .as("%s", audience)
                        .isSubsetOf("title", "description", "publisher", "publisher-unit", "code-profile");
                assertThat(document).doesNotContain("dcat:Dataset", "303006/1");
            }
        }
    }

    @Tag("guide:open-or-not")
    @Test
    void societySeesNothingThatDoesNotSayItIsOpen() {
        nobodyOutsideSees(hidden().openness(new Openness(false, null)).build(), Audience.PUBLIC);
        nobodyOutsideSees(hidden().openness(Openness.NONE).build(), Audience.PUBLIC);
        nobodyOutsideSees(
                hidden().openness(Openness.NONE)
                        .asWritten("openness.open", "是的")
                        .build(),
                Audience.PUBLIC);
    }

    @Tag("guide:sharing-types")
    @Test
    void nobodyOutsideSeesWhatIsNotShared() {
        InformationResource withheld = hidden().sharing(new Sharing(SharingType.NOT_SHARED, null, SharingMode.NONE))
                .build();
        nobodyOutsideSees(withheld, Audience.PUBLIC, Audience.SHARED);
        nobodyOutsideSees(hidden().sharing(Sharing.NONE).build(), Audience.SHARED);
    }

    @Tag("guide:secrecy-review")
    @Tag("guide:secrecy")
    @Test
    void nobodyOutsideSeesWhatIsOrMayBeClassified() {
        nobodyOutsideSees(hidden().classified(true).build(), Audience.PUBLIC, Audience.SHARED);
        nobodyOutsideSees(hidden().asWritten("classified", "机密").build(), Audience.PUBLIC, Audience.SHARED);
        nobodyOutsideSees(
                hidden().classified(false)
                        .item(DataItem.builder().asWritten("classified", "涉密").build())
                        .build(),
                Audience.PUBLIC,
                Audience.SHARED);
    }

    @Test
    void linksLeadOnlyToResourcesThatMayBeSeenThemselves() {
        InformationResource from = Samples.plain(1).toBuilder()
                .relatedCode(Samples.code("303006/000002"))
                .relatedCode(Samples.code("303006/000003"))
                .relatedCode(Samples.code("303006/000004"))
                .build();
        InformationResource secret =
                Samples.plain(2).toBuilder().classified(true).build();
        for (String document : export(Audience.PUBLIC, from, secret, Samples.plain(3))) {
            assertThat(document).contains("303006/000003").doesNotContain("303006/000002", "303006/000004");
            assertThat(document).containsPattern("relation\"?:?[ \"<]+resource/303006/000003");
        }
        for (String document : export(Audience.INTERNAL, from, secret, Samples.plain(3))) {
            assertThat(document).contains("303006/000002", "303006/000003", "303006/000004");
        }
    }
}
