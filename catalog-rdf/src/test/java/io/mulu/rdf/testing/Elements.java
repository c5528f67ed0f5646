package io.mulu.rdf.testing;

import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional elements of a registry, with a property of their own. */
public final class Elements {

    private Elements() {}

    public static MetadataElement element(
            String id, ElementType type, @Nullable String domain, Sensitivity sensitivity, @Nullable String property) {
        LocalizedText names = new LocalizedText("名", "Name");
        ElementDetails usual = ElementDetails.of(Obligation.OPTIONAL, domain);
        return new MetadataElement(
                id,
                names,
                names,
                new ClauseRef("示例", "", Confidence.PRACTICE),
                Obligation.OPTIONAL,
                domain,
                List.of(),
                new ElementDetails(
                        usual.cardinality(),
                        type,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        sensitivity,
                        property,
                        null));
    }
}
