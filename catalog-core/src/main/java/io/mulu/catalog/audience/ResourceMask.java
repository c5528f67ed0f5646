package io.mulu.catalog.audience;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds what may be seen anew, from nothing: what is not let through by name is not there. */
final class ResourceMask {

    private static final String OF_ITEMS = MemberPaths.ITEMS + ".";

    private final AudienceView view;
    private final Consumer<WithheldMember> withheld;
    private final MemberMask mask;

    ResourceMask(AudienceView view, Consumer<WithheldMember> withheld) {
        this.view = view;
        this.withheld = withheld;
        this.mask = new MemberMask(view, withheld, "");
    }

    InformationResource resource(InformationResource resource, Predicate<ResourceCode> seen) {
        InformationResource.Builder rest = InformationResource.builder()
                .classification(classification(resource.classification()))
                .name(mask.shown(MemberPaths.NAME, resource.name()))
                .code(mask.shown(MemberPaths.CODE, resource.code()))
                .summary(mask.shown(MemberPaths.SUMMARY, resource.summary()))
                .provider(mask.provider(resource.provider()))
                .format(format(resource.format()))
                .sharing(mask.sharing(resource.sharing()))
                .openness(mask.openness(resource.openness()))
                .updateCycle(mask.shown(MemberPaths.UPDATE_CYCLE, resource.updateCycle()))
                .issued(mask.shown(MemberPaths.ISSUED, resource.issued()))
                .relatedCodes(related(resource.relatedCodes(), seen))
                .survey(survey(resource.survey()))
                .classified(mask.shown(MemberPaths.CLASSIFIED, resource.classified()))
                .level(mask.shown(MemberPaths.LEVEL, resource.level()));
        items(resource.items(), rest);
        mask.extensions(false, resource.extensions(), rest::extension);
        mask.written(resource.asWritten());
        return rest.build();
    }

    private Classification classification(Classification whole) {
        if (whole.isEmpty()) {
            return whole;
        }
        Classification group = mask.shown(MemberPaths.CLASSIFICATION, whole);
        return group == null
                ? Classification.NONE
                : new Classification(
                        mask.shown(MemberPaths.CLASSIFICATION_CODE, whole.code()),
                        mask.shown(MemberPaths.CLASSIFICATION_NAMES, whole.names()));
    }

    private ResourceFormat format(ResourceFormat format) {
        return new ResourceFormat(
                mask.shown(MemberPaths.FORMAT_CATEGORY, format.category()),
                mask.shown(MemberPaths.FORMAT_TYPE, format.type()),
                mask.shown(MemberPaths.FORMAT_DESCRIPTION, format.description()));
    }

    private Survey survey(Survey survey) {
        return new Survey(
                figure("storageTotal", survey.storageTotal()),
                figure("recordsTotal", survey.recordsTotal()),
                figure("storageShared", survey.storageShared()),
                figure("recordsShared", survey.recordsShared()),
                figure("storageOpened", survey.storageOpened()),
                figure("recordsOpened", survey.recordsOpened()));
    }

    private @Nullable BigDecimal figure(String name, @Nullable BigDecimal figure) {
        return mask.shown(MemberPaths.SURVEY + "." + name, figure);
    }

    private List<ResourceCode> related(List<ResourceCode> codes, Predicate<ResourceCode> seen) {
        return mask.shown(MemberPaths.RELATED_CODES, codes).stream()
                .filter(code -> {
                    boolean shown = seen.test(code);
                    if (!shown) {
                        mask.note(
                                MemberPaths.RELATED_CODES + "[" + codes.indexOf(code) + "]",
                                WithholdingReason.RELATED_RESOURCE_UNSEEN);
                    }
                    return shown;
                })
                .toList();
    }

    private void items(List<DataItem> items, InformationResource.Builder rest) {
        if (mask.shown(MemberPaths.ITEMS, items).isEmpty()) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String path = MemberPaths.item(i, "");
            view.refusal(items.get(i))
                    .ifPresentOrElse(reason -> mask.note(path, reason), itemTo(rest, path, items.get(i)));
        }
    }

    private Runnable itemTo(InformationResource.Builder rest, String path, DataItem item) {
        return () -> rest.item(item(item, new MemberMask(view, withheld, path + ".")));
    }

    private static DataItem item(DataItem item, MemberMask mask) {
        DataItem.Builder rest = DataItem.builder()
                .name(own(mask, MemberPaths.ITEM_NAME, item.name()))
                .dataType(own(mask, MemberPaths.ITEM_DATA_TYPE, item.dataType()))
                .length(own(mask, MemberPaths.ITEM_LENGTH, item.length()))
                .dataElement(own(mask, MemberPaths.ITEM_DATA_ELEMENT, item.dataElement()))
                .sharing(mask.sharing(item.sharing()))
                .openness(mask.openness(item.openness()))
                .updateCycle(mask.shown(MemberPaths.UPDATE_CYCLE, item.updateCycle()))
                .issued(mask.shown(MemberPaths.ISSUED, item.issued()));
        mask.extensions(true, item.extensions(), rest::extension);
        mask.written(item.asWritten());
        return rest.build();
    }

    private static <T> @Nullable T own(MemberMask mask, String member, @Nullable T value) {
        return mask.shown(OF_ITEMS + member, member, value);
    }

    CatalogDescription description(CatalogDescription description) {
        MemberMask ofCatalog = new MemberMask(view, withheld, "catalog.");
        CatalogDescription.Builder rest = CatalogDescription.builder()
                .title(description.title())
                .description(description.description())
                .publisher(new MemberMask(view, withheld, "catalog.publisher.").publisher(description.publisher()))
                .issued(description.issued())
                .level(description.level())
                .codeProfile(description.codeProfile());
        for (int i = 0; i < description.sources().size(); i++) {
            ofCatalog.note("sources[" + i + "]", WithholdingReason.SOURCE_TABLE);
        }
        ofCatalog.extensions(false, description.extensions(), rest::extension);
        return rest.build();
    }
}
