package io.mulu.rdf.registry;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.rdf.graph.RegistryTerm;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes items: identity, names, registration; what they say is written by {@link ContentBlocks}. */
final class ItemBlocks {

    private final StringBuilder out;
    private final RegistryIris iris;
    private final ContentBlocks contents;

    ItemBlocks(StringBuilder out, RegistryIris iris, ItemRegistry registry) {
        this.out = out;
        this.iris = iris;
        this.contents = new ContentBlocks(out, iris, registry);
    }

    void write(AdministeredItem item, int position) {
        String iri = iris.item(item.kind(), item.identifier());
        List<StatusRecord> records = item.history().records();
        TurtleBlock block = new TurtleBlock(out, iri, classes(item.kind()))
                .text("dct:identifier", item.identifier().toString())
                .plain("mulu:position", position)
                .texts("skos:prefLabel", item.content().names())
                .texts("skos:definition", item.content().definition())
                .link(RegistryTerm.REGISTRATION_STATUS.curie(), RegistryIris.status(item.status()))
                .link("adms:status", "http://purl.org/adms/status/" + coarse(item.status()));
        successor(block, item.kind(), item.successor());
        contents.describe(block, item, iri);
        block.links(
                        RegistryTerm.REGISTRATION_RECORD.curie(),
                        IntStream.rangeClosed(1, records.size())
                                .mapToObj(number -> RegistryIris.part(iri, "record", number))
                                .toList())
                .end();
        contents.parts(item, iri);
        for (int i = 0; i < records.size(); i++) {
            record(RegistryIris.part(iri, "record", i + 1), records.get(i), i + 1);
        }
    }

    private static String[] classes(ItemKind kind) {
        return switch (kind) {
            case METADATA_ELEMENT -> new String[] {RegistryTerm.METADATA_ELEMENT_CLASS.curie()};
            case DATA_ELEMENT -> new String[] {RegistryTerm.DATA_ELEMENT_CLASS.curie()};
            case VALUE_DOMAIN -> new String[] {RegistryTerm.VALUE_DOMAIN_CLASS.curie(), "skos:ConceptScheme"};
            case CLASSIFICATION_SCHEME ->
                new String[] {RegistryTerm.CLASSIFICATION_SCHEME_CLASS.curie(), "skos:ConceptScheme"};
        };
    }

    /** What ADMS has for the nine statuses. */
    private static String coarse(RegistrationStatus status) {
        return switch (status) {
            case INCOMPLETE, CANDIDATE -> "UnderDevelopment";
            case RECORDED, QUALIFIED, STANDARD, PREFERRED_STANDARD -> "Completed";
            case SUPERSEDED -> "Deprecated";
            case RETIRED, NOT_PROGRESSED -> "Withdrawn";
        };
    }

    private void successor(TurtleBlock block, ItemKind kind, @Nullable ItemIdentifier successor) {
        if (successor != null) {
            block.text(RegistryTerm.SUCCESSOR_IDENTIFIER, successor.toString())
                    .link("dct:isReplacedBy", iris.item(kind, successor));
        }
    }

    private void record(String iri, StatusRecord record, int position) {
        RegistrationStatus from = record.from();
        new TurtleBlock(out, iri, RegistryTerm.REGISTRATION_RECORD_CLASS.curie())
                .plain("mulu:position", position)
                .link(RegistryTerm.FROM_STATUS.curie(), from == null ? null : RegistryIris.status(from))
                .link(RegistryTerm.TO_STATUS.curie(), RegistryIris.status(record.to()))
                .text(RegistryTerm.AUTHORITY, record.authority())
                .text(RegistryTerm.ACTOR, record.actor())
                .text(RegistryTerm.DECISION, record.decision())
                .text(RegistryTerm.REASON, record.reason())
                .day(RegistryTerm.EFFECTIVE, record.effective())
                .day(RegistryTerm.UNTIL, record.until())
                .end();
    }
}
