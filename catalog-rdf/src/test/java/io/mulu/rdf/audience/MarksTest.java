package io.mulu.rdf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.json.report.WithheldJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.rdf.testing.ModelTexts;
import io.mulu.rdf.testing.Samples;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every member there is, found by reflection, bears a mark of its own; which marks an audience may see is told by the
 * registry. A member that is added to the model and to no list is one that nobody may see.
 */
class MarksTest {

    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();

    /** What is said of a catalogue as a whole has no elements in the registry. */
    private static final Set<String> OF_CATALOG =
            Set.of("title", "description", "publisher.name", "publisher.code", "issued", "level", "codeProfile");

    /** Values that are one of a few, and show everywhere. */
    private static final Set<String> FEW = Set.of(
            "openness.open",
            "items.openness.open",
            "classified",
            "sharing.type",
            "items.sharing.type",
            "items.dataType");

    private int marks;

    private String mark() {
        return "mark-" + (1000 + marks++) + "-";
    }

    private BigDecimal figure() {
        return new BigDecimal("4711." + (1000 + marks++));
    }

    private Sharing sharing() {
        return new Sharing(SharingType.CONDITIONAL, mark(), new SharingMode(mark(), mark()));
    }

    private DataItem item() {
        return DataItem.builder()
                .name(mark())
                .dataType(DataType.C)
                .length(new ItemLength(918_273, 0))
                .dataElement(mark())
                .sharing(sharing())
                .openness(new Openness(true, mark()))
                .updateCycle(mark())
                .issued(LocalDate.of(1991, 1, 1))
                .extension(mark(), mark())
                .asWritten(mark(), mark())
                .build();
    }

    private InformationResource resource() {
        return InformationResource.builder()
                .classification(new Classification(ClassificationCode.parse("303006"), List.of(mark(), mark())))
                .name(mark())
                .code(Samples.code("307021022100/000987"))
                .summary(mark())
                .provider(new Provider(mark(), mark(), UnifiedSocialCreditCode.parse("11430000743187451F")))
                .format(new ResourceFormat(mark(), mark(), mark()))
                .item(item())
                .sharing(sharing())
                .openness(new Openness(true, mark()))
                .updateCycle(mark())
                .issued(LocalDate.of(1992, 2, 2))
                .relatedCode(Samples.code("307021022100/000654"))
                .survey(new Survey(figure(), figure(), figure(), figure(), figure(), figure()))
                .classified(false)
                .level(mark())
                .extension(mark(), mark())
                .asWritten(mark(), mark())
                .build();
    }

    private CatalogDescription description() {
        return CatalogDescription.builder()
                .title(mark())
                .description(mark())
                .publisher(new Provider(mark(), mark(), UnifiedSocialCreditCode.parse("1135000000359166X3")))
                .issued(LocalDate.of(1993, 3, 3))
                .level(mark())
                .codeProfile(mark())
                .source(new CatalogSource(mark(), mark(), mark(), Map.of(mark(), mark())))
                .extension(mark(), mark())
                .build();
    }

    /** The texts that the audience may not see, by path. */
    private static Map<String, String> hidden(
            Audience audience, CatalogDescription description, InformationResource resource) {
        Map<String, String> hidden = new TreeMap<>();
        ModelTexts.of("", description).forEach((path, text) -> {
            String member = path.substring(1);
            boolean shown =
                    OF_CATALOG.contains(member) || audience == Audience.SHARED && member.equals("publisher.unit");
            if (!shown) {
                hidden.put("catalog." + member, text);
            }
        });
        ModelTexts.of("", resource).forEach((path, text) -> {
            String member = MemberPaths.withoutIndexes(path.substring(1));
            if (!FEW.contains(member) && !shows(audience, member)) {
                hidden.put(path.substring(1), text);
            }
        });
        return hidden;
    }

    private static boolean shows(Audience audience, String member) {
        if (member.equals("relatedCodes") || member.contains("asWritten.") || member.contains("extensions.")) {
            return false;
        }
        MetadataElement element = GUIDE.elementAt(member).orElse(null);
        return element != null
                && (audience == Audience.SHARED || element.details().sensitivity() == Sensitivity.PUBLIC);
    }

    private void nothingHiddenShows(CatalogDescription description, InformationResource resource) {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.SHARED)) {
            Map<String, String> hidden = hidden(audience, description, resource);
            assertThat(hidden).hasSizeGreaterThan(10);
            Exports.of(audience, GUIDE, description, List.of(resource)).forEach((form, bytes) -> {
                String document = new String(bytes, StandardCharsets.UTF_8);
                hidden.forEach((path, text) -> assertThat(document)
                        .as("%s in %s for %s", path, form, audience)
                        .doesNotContain(text));
            });
        }
    }

    @Test
    void nothingThatTheRegistryKeepsBackShows() {
        CatalogDescription description = description();
        InformationResource resource = resource();
        assertThat(unmarked(description)).isEmpty();
        assertThat(unmarked(resource)).isEmpty();

        nothingHiddenShows(description, resource);
    }

    /** Otherwise nothing would show because nothing is written. */
    @Test
    void whatTheRegistryLetsThroughShows() {
        CatalogDescription description = description();
        InformationResource resource = resource();
        Map<String, String> hidden = hidden(Audience.PUBLIC, description, resource);
        Map<String, String> all = new TreeMap<>();
        ModelTexts.of("catalog", description).forEach(all::put);
        ModelTexts.of("", resource).forEach((path, text) -> all.put(path.substring(1), text));
        all.keySet().removeAll(hidden.keySet());
        all.keySet().removeIf(path -> FEW.contains(MemberPaths.withoutIndexes(path)));

        Map<String, byte[]> documents = Exports.of(Audience.PUBLIC, GUIDE, description, List.of(resource));
        // These have words for some of it only.
        documents.keySet().removeAll(List.of("schemaorg", "croissant"));
        documents.forEach((form, bytes) -> {
            String document = new String(bytes, StandardCharsets.UTF_8);
            all.forEach((path, text) ->
                    assertThat(document).as("%s in %s", path, form).contains(text));
        });
    }

    @Test
    void nothingAtAllShowsOfAResourceThatIsWithheld() {
        InformationResource secret = resource().toBuilder().classified(true).build();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.SHARED)) {
            Exports.of(audience, GUIDE, CatalogDescription.builder().title("t").build(), List.of(secret))
                    .forEach((form, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .as(form)
                            .doesNotContain(
                                    "mark-",
                                    "4711.",
                                    "000987",
                                    "000654",
                                    "918273",
                                    "1991",
                                    "1992",
                                    "11430000743187451F"));
        }
    }

    /** The list names members and resources, and quotes no value that is withheld. */
    @Test
    void theListOfWhatIsWithheldNamesEveryMemberThatIs() {
        CatalogDescription description = description();
        InformationResource resource = resource();
        AudienceView view = new AudienceView(Audience.PUBLIC, GUIDE);
        String list = new String(
                Exports.write(out -> new WithheldJsonWriter(out, view), description, List.of(resource)),
                StandardCharsets.UTF_8);

        Map<String, String> hidden = hidden(Audience.PUBLIC, description, resource);
        hidden.forEach((path, text) -> {
            if (path.contains(".key") || path.startsWith("relatedCodes")) {
                return;
            }
            if (path.contains(".value") || path.startsWith("catalog.sources")) {
                assertThat(list).as(path).doesNotContain(text);
            } else {
                assertThat(list).as(path).contains('"' + path + '"').doesNotContain(text);
            }
        });
        assertThat(list).contains("\"catalog.sources[0]\"", "\"to\": \"307021022100/000654\"");
    }

    /** Members that have no value, by path: a mark was forgotten. */
    private static Set<String> unmarked(Object whole) {
        Set<String> marked = new TreeSet<>();
        ModelTexts.of("", whole).keySet().forEach(path -> {
            String member = path.substring(1).replaceAll("\\[\\d+]", "");
            marked.add(member.contains(".") ? member.substring(0, member.indexOf('.')) : member);
        });
        Set<String> members = new TreeSet<>();
        for (java.lang.reflect.Field field : whole.getClass().getDeclaredFields()) {
            if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                members.add(field.getName());
            }
        }
        members.removeAll(marked);
        return members;
    }
}
