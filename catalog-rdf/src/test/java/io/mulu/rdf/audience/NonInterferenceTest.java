package io.mulu.rdf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/**
 * The export of a catalogue for an audience and that of the same catalogue without what is withheld are the same bytes.
 * What is withheld is taken out here by hand, not by the code under test.
 */
class NonInterferenceTest {

    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();
    private static final List<Audience> OUTSIDE = List.of(Audience.PUBLIC, Audience.SHARED);

    @Test
    void everyFormIsWritten() {
        assertThat(Exports.linkedData()).containsKeys("TurtleCatalogWriter", "JsonLdCatalogWriter");
        assertThat(Exports.of(Audience.PUBLIC, GUIDE, Samples.description(), Samples.rich())
                        .values())
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("资源3"));
    }

    @Property(tries = 300)
    @Domain(RandomCatalogs.class)
    void restrictedResourcesLeaveNoTrace(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll List<InformationResource> more) {
        for (Audience audience : OUTSIDE) {
            List<InformationResource> all = new ArrayList<>(resources);
            more.forEach(resource -> all.add(open(resource)));
            List<InformationResource> admitted =
                    all.stream().filter(one -> admits(audience, one)).toList();
            same(audience, description, all, description, admitted);
        }
    }

    @Property(tries = 300)
    @Domain(RandomCatalogs.class)
    void restrictedMembersAndItemsLeaveNoTrace(
            @ForAll CatalogDescription description, @ForAll List<InformationResource> resources) {
        for (Audience audience : OUTSIDE) {
            List<InformationResource> all =
                    resources.stream().map(NonInterferenceTest::open).toList();
            List<InformationResource> bare =
                    all.stream().map(one -> bare(audience, one)).toList();
            same(audience, description, all, bare(audience, description), bare);
        }
    }

    /** Relations, shared organisations, themes of the catalogue's own, values of its own, and an entry without code or name. */
    @Test
    void whatOnlyRestrictedResourcesUseLeavesNoTrace() {
        InformationResource secret = Samples.rich().get(4).toBuilder()
                .code(Samples.code("303006/000077"))
                .classification(Samples.rich().get(3).classification())
                .relatedCode(Samples.code("303006/000003"))
                .build();
        InformationResource open = Samples.plain(3).toBuilder()
                .relatedCode(Samples.code("303006/000077"))
                .relatedCode(Samples.code("303006/000004"))
                .relatedCode(Samples.code("303006/000099"))
                .build();
        InformationResource nameless = Samples.plain(4).toBuilder()
                .name(null)
                .code(null)
                .item(DataItem.builder()
                        .name("密")
                        .openness(new Openness(false, null))
                        .sharing(sharing(SharingType.NOT_SHARED))
                        .build())
                .build();
        InformationResource namelessBare =
                nameless.toBuilder().items(nameless.items().subList(0, 1)).build();
        for (Audience audience : OUTSIDE) {
            same(
                    audience,
                    Samples.description(),
                    List.of(secret, open, secret, nameless, Samples.plain(4)),
                    Samples.description(),
                    List.of(open, namelessBare, Samples.plain(4)));
        }
    }

    @Test
    void restrictedResourcesOfEveryReasonLeaveNoTrace() {
        InformationResource.Builder plain = Samples.plain(5).toBuilder();
        List<InformationResource> restricted = List.of(
                plain.classified(true).build(),
                plain.classified(null).asWritten("classified", "秘密").build(),
                plain.forgetWritten("classified")
                        .item(DataItem.builder().asWritten("classified", "机密").build())
                        .build(),
                Samples.plain(6).toBuilder()
                        .sharing(sharing(SharingType.NOT_SHARED))
                        .build(),
                Samples.plain(6).toBuilder()
                        .sharing(Sharing.NONE)
                        .asWritten("sharing.type", "不予公享")
                        .build());
        List<InformationResource> all = new ArrayList<>(restricted);
        all.add(2, Samples.plain(1));
        for (Audience audience : OUTSIDE) {
            same(audience, Samples.description(), all, Samples.description(), List.of(Samples.plain(1)));
        }
    }

    private static void same(
            Audience audience,
            CatalogDescription description,
            List<InformationResource> whole,
            CatalogDescription otherDescription,
            List<InformationResource> rest) {
        Map<String, byte[]> first = Exports.of(audience, GUIDE, description, whole);
        Map<String, byte[]> second = Exports.of(audience, GUIDE, otherDescription, rest);
        assertThat(first.keySet()).isEqualTo(second.keySet());
        first.forEach((form, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as("%s for %s", form, audience)
                .isEqualTo(new String(second.get(form), StandardCharsets.UTF_8)));
    }

    private static Sharing sharing(SharingType type) {
        return new Sharing(type, null, io.mulu.catalog.model.SharingMode.NONE);
    }

    /** Random resources are seldom open; these are, and their items are as they came. */
    private static InformationResource open(InformationResource resource) {
        Sharing sharing = resource.sharing();
        return resource.toBuilder()
                .openness(new Openness(true, resource.openness().condition()))
                .sharing(new Sharing(SharingType.CONDITIONAL, sharing.condition(), sharing.mode()))
                .classified(false)
                .build();
    }

    /** Random texts are never called as members are. */
    private static boolean admits(Audience audience, InformationResource resource) {
        SharingType sharing = resource.sharing().type();
        boolean harmless = !Boolean.TRUE.equals(resource.classified()) && sharing != SharingType.NOT_SHARED;
        return harmless
                && (audience == Audience.SHARED
                        ? sharing != null
                        : Boolean.TRUE.equals(resource.openness().open()));
    }

    private static boolean admits(Audience audience, DataItem item) {
        return item.sharing().type() != SharingType.NOT_SHARED
                && (audience == Audience.SHARED
                        || !Boolean.FALSE.equals(item.openness().open()));
    }

    private static CatalogDescription bare(Audience audience, CatalogDescription description) {
        CatalogDescription.Builder bare = CatalogDescription.builder()
                .title(description.title())
                .description(description.description())
                .publisher(bare(audience, description.publisher()))
                .issued(description.issued())
                .level(description.level())
                .codeProfile(description.codeProfile());
        return bare.build();
    }

    private static Provider bare(Audience audience, Provider provider) {
        return audience == Audience.SHARED ? provider : new Provider(provider.name(), null, provider.code());
    }

    private static Sharing bare(Audience audience, Sharing sharing) {
        return audience == Audience.SHARED ? sharing : new Sharing(sharing.type(), null, sharing.mode());
    }

    private static InformationResource bare(Audience audience, InformationResource resource) {
        InformationResource.Builder bare = InformationResource.builder()
                .classification(resource.classification())
                .name(resource.name())
                .code(resource.code())
                .summary(resource.summary())
                .provider(bare(audience, resource.provider()))
                .format(resource.format())
                .sharing(bare(audience, resource.sharing()))
                .openness(resource.openness())
                .updateCycle(resource.updateCycle())
                .issued(resource.issued())
                .relatedCodes(resource.relatedCodes())
                .survey(audience == Audience.SHARED ? resource.survey() : Survey.NONE)
                .classified(resource.classified())
                .level(resource.level());
        resource.items().stream()
                .filter(item -> admits(audience, item))
                .map(item -> bare(audience, item))
                .forEach(bare::item);
        return bare.build();
    }

    private static DataItem bare(Audience audience, DataItem item) {
        return DataItem.builder()
                .name(item.name())
                .dataType(item.dataType())
                .length(item.length())
                .dataElement(item.dataElement())
                .sharing(bare(audience, item.sharing()))
                .openness(item.openness())
                .updateCycle(item.updateCycle())
                .issued(item.issued())
                .build();
    }
}
