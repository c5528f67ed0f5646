package io.mulu.rdf.dcat;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as an audience may see it, for writers of other forms than DCAT: the same decision as in
 * {@link DcatMapping}, made once. Links between entries are seen by the department itself only, since a link could tell of
 * an entry that may not be seen. Immutable and thread-safe.
 */
public final class ExportView {

    private static final String OF_ITEMS = MemberPaths.ITEMS + ".";

    private final Visibility visible;
    private final Iris iris;

    /**
     * The view of an audience.
     *
     * @param options what the catalogue's owner decided
     */
    public ExportView(RdfOptions options) {
        this.visible = new Visibility(options.audience(), options.registry());
        this.iris = new Iris(options);
    }

    /**
     * The name of the catalogue.
     *
     * @return an absolute IRI
     */
    public String catalog() {
        return iris.catalog();
    }

    /**
     * The name of an organisation in exports.
     *
     * @param provider who provides
     * @return an absolute IRI; null when neither code nor name is known
     */
    public @Nullable String organization(Provider provider) {
        UnifiedSocialCreditCode code = provider.code();
        if (code != null) {
            return iris.organization(code);
        }
        return provider.name() == null ? null : iris.organization(provider.name());
    }

    /**
     * What the audience may know of the catalogue as a whole.
     *
     * @param description what is said of it
     * @return the description without sources, extension elements and division that the audience may not see
     */
    public CatalogDescription of(CatalogDescription description) {
        Provider publisher = description.publisher();
        CatalogDescription.Builder seen = CatalogDescription.builder()
                .title(description.title())
                .description(description.description())
                .publisher(new Provider(
                        publisher.name(), shown(MemberPaths.PROVIDER_UNIT, publisher.unit()), publisher.code()))
                .issued(description.issued())
                .level(description.level())
                .codeProfile(description.codeProfile())
                .sources(visible.sources() ? description.sources() : List.of());
        description.extensions().forEach((key, text) -> {
            if (visible.extension(false, key)) {
                seen.extension(key, text);
            }
        });
        return seen.build();
    }

    /**
     * What the audience may know of an entry.
     *
     * @param whole the entry
     * @return what may be seen; empty if the audience may not know of the entry at all
     */
    public Optional<VisibleResource> of(InformationResource whole) {
        if (!visible.admits(whole)) {
            return Optional.empty();
        }
        List<DataItem> items = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < whole.items().size(); i++) {
            if (visible.shows(MemberPaths.ITEMS) && visible.admits(whole.items().get(i))) {
                items.add(item(whole.items().get(i)));
                positions.add(i + 1);
            }
        }
        InformationResource.Builder seen = members(whole).items(items);
        whole.extensions().forEach((key, text) -> {
            if (visible.extension(false, key)) {
                seen.extension(key, text);
            }
        });
        if (visible.asWritten()) {
            whole.asWritten().forEach(seen::asWritten);
        }
        InformationResource resource = seen.build();
        return Optional.of(new VisibleResource(
                iris.resource(whole), iris.page(whole), organization(resource.provider()), resource, positions));
    }

    private InformationResource.Builder members(InformationResource whole) {
        Provider provider = whole.provider();
        Classification classification = whole.classification();
        boolean classified = visible.shows(MemberPaths.CLASSIFICATION);
        return InformationResource.builder()
                .classification(new Classification(
                        classified ? shown(MemberPaths.CLASSIFICATION_CODE, classification.code()) : null,
                        classified && visible.shows(MemberPaths.CLASSIFICATION_NAMES)
                                ? classification.names()
                                : List.of()))
                .name(shown(MemberPaths.NAME, whole.name()))
                .code(shown(MemberPaths.CODE, whole.code()))
                .summary(shown(MemberPaths.SUMMARY, whole.summary()))
                .provider(new Provider(
                        shown(MemberPaths.PROVIDER_NAME, provider.name()),
                        shown(MemberPaths.PROVIDER_UNIT, provider.unit()),
                        shown(MemberPaths.PROVIDER_CODE, provider.code())))
                .format(format(whole.format()))
                .sharing(sharing(whole.sharing()))
                .openness(openness(whole.openness()))
                .updateCycle(shown(MemberPaths.UPDATE_CYCLE, whole.updateCycle()))
                .issued(shown(MemberPaths.ISSUED, whole.issued()))
                .relatedCodes(visible.everything() ? whole.relatedCodes() : List.of())
                .survey(survey(whole.survey()))
                .classified(shown(MemberPaths.CLASSIFIED, whole.classified()))
                .level(shown(MemberPaths.LEVEL, whole.level()));
    }

    private <T> @Nullable T shown(String element, @Nullable T value) {
        return visible.shows(element) ? value : null;
    }

    private ResourceFormat format(ResourceFormat format) {
        return new ResourceFormat(
                shown(MemberPaths.FORMAT_CATEGORY, format.category()),
                shown(MemberPaths.FORMAT_TYPE, format.type()),
                shown(MemberPaths.FORMAT_DESCRIPTION, format.description()));
    }

    private Sharing sharing(Sharing sharing) {
        SharingMode mode = sharing.mode();
        return new Sharing(
                shown(MemberPaths.SHARING_TYPE, sharing.type()),
                shown(MemberPaths.SHARING_CONDITION, sharing.condition()),
                new SharingMode(
                        shown(MemberPaths.SHARING_MODE_CATEGORY, mode.category()),
                        shown(MemberPaths.SHARING_MODE_TYPE, mode.type())));
    }

    private Openness openness(Openness openness) {
        return new Openness(
                shown(MemberPaths.OPENNESS_OPEN, openness.open()),
                shown(MemberPaths.OPENNESS_CONDITION, openness.condition()));
    }

    private Survey survey(Survey survey) {
        String of = MemberPaths.SURVEY + ".";
        return new Survey(
                shown(of + "storageTotal", survey.storageTotal()),
                shown(of + "recordsTotal", survey.recordsTotal()),
                shown(of + "storageShared", survey.storageShared()),
                shown(of + "recordsShared", survey.recordsShared()),
                shown(of + "storageOpened", survey.storageOpened()),
                shown(of + "recordsOpened", survey.recordsOpened()));
    }

    private DataItem item(DataItem whole) {
        DataItem.Builder seen = DataItem.builder()
                .name(shown(OF_ITEMS + MemberPaths.ITEM_NAME, whole.name()))
                .dataType(shown(OF_ITEMS + MemberPaths.ITEM_DATA_TYPE, whole.dataType()))
                .length(shown(OF_ITEMS + MemberPaths.ITEM_LENGTH, whole.length()))
                .dataElement(shown(OF_ITEMS + MemberPaths.ITEM_DATA_ELEMENT, whole.dataElement()))
                .sharing(sharing(whole.sharing()))
                .openness(openness(whole.openness()))
                .updateCycle(shown(MemberPaths.UPDATE_CYCLE, whole.updateCycle()))
                .issued(shown(MemberPaths.ISSUED, whole.issued()));
        for (Map.Entry<String, String> extension : whole.extensions().entrySet()) {
            if (visible.extension(true, extension.getKey())) {
                seen.extension(extension.getKey(), extension.getValue());
            }
        }
        if (visible.asWritten()) {
            whole.asWritten().forEach(seen::asWritten);
        }
        return seen.build();
    }
}
