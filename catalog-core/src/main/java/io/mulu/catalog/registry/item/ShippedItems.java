package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the library ships, as administered items: taken over at status Standard, since a published standard names them. */
final class ShippedItems {

    private static final String AUTHORITY = "mulu";
    private static final String VERSION = "1";

    /** The guide is dated June 2017; the day is not known. */
    private static final StatusHistory TAKEN_OVER = StatusHistory.of(new StatusRecord(
            null,
            RegistrationStatus.STANDARD,
            AUTHORITY,
            AUTHORITY,
            "发改高技〔2017〕1272号",
            null,
            LocalDate.of(2017, 6, 30),
            null));

    static final ItemRegistry INSTANCE = read();

    private ShippedItems() {}

    private static ItemRegistry read() {
        List<AdministeredItem> items = new ArrayList<>();
        MetadataRegistry guide = MetadataRegistry.guide2017();
        guide.elements()
                .forEach(element -> items.add(item("element." + element.id(), new ItemContent.OfElement(element))));
        guide.domains().forEach(domain -> items.add(item("domain." + domain.id(), new ItemContent.OfDomain(domain))));
        for (ClassificationScheme scheme : List.of(ShippedSchemes.guide2017(), ShippedSchemes.national201710())) {
            items.add(item("scheme." + scheme.id(), new ItemContent.OfScheme(scheme(scheme))));
        }
        return ItemRegistry.of(items);
    }

    private static AdministeredItem item(String id, ItemContent content) {
        return new AdministeredItem(new ItemIdentifier(AUTHORITY, id, VERSION), content, TAKEN_OVER, null);
    }

    private static CategoryScheme scheme(ClassificationScheme scheme) {
        LocalizedText names = new LocalizedText(scheme.titleZh(), scheme.titleEn());
        return new CategoryScheme(
                names,
                new LocalizedText("政务信息资源的分类：类、项、目、细目。", "The classification of government information resources."),
                scheme.edition(),
                scheme.nodes().stream()
                        .map(node -> new CategoryScheme.Category(node.code(), node.name(), node.parent()))
                        .toList());
    }
}
