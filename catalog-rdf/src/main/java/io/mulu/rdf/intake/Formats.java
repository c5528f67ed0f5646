package io.mulu.rdf.intake;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.Property;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the format of a resource from its distributions. A resource has one: of several distributions, that counts whose
 * format is known, the first of these by name; the formats of the others go to the extensions.
 */
final class Formats {

    private final StatementGraph graph;
    private final MetadataRegistry registry;
    private final Concepts concepts;

    Formats(StatementGraph graph, MetadataRegistry registry, Concepts concepts) {
        this.graph = graph;
        this.registry = registry;
        this.concepts = concepts;
    }

    ResourceFormat read(Thing dataset, Leftovers rest) {
        List<Thing> distributions = new ArrayList<>();
        for (RdfValue value : dataset.take(Property.DCAT_DISTRIBUTION.iri(), value -> graph.thing(value) != null)) {
            Thing distribution = graph.thing(value);
            if (distribution != null) {
                distribution.derived(Property.DCAT_ACCESS_URL, dataset.name());
                if (isOurs(dataset, distribution)) {
                    return ours(distribution, rest);
                }
                distributions.add(distribution);
            }
        }
        return foreign(distributions, rest);
    }

    private static boolean isOurs(Thing dataset, Thing distribution) {
        return distribution.has(Property.MULU_FORMAT_CATEGORY)
                || distribution.has(Property.MULU_FORMAT_TYPE)
                || Names.isResource(dataset.name())
                        && distribution.name().equals(Names.part(dataset.name(), "distribution"));
    }

    private ResourceFormat ours(Thing distribution, Leftovers rest) {
        String category = concepts.code(
                distribution,
                Property.MULU_FORMAT_CATEGORY,
                ValueDomains.FORMAT_CATEGORY,
                MemberPaths.FORMAT_CATEGORY,
                rest);
        boolean typed = distribution.has(Property.MULU_FORMAT_TYPE);
        String type = concepts.code(
                distribution, Property.MULU_FORMAT_TYPE, ValueDomains.FORMAT_TYPE, MemberPaths.FORMAT_TYPE, rest);
        if (typed) {
            distribution.derived(Property.DCT_FORMAT);
            distribution.derived(Property.DCAT_MEDIA_TYPE);
        }
        return new ResourceFormat(category, type, Texts.text(distribution, Property.DCT_DESCRIPTION, rest));
    }

    private ResourceFormat foreign(List<Thing> distributions, Leftovers rest) {
        Coded chosen = null;
        Set<String> others = new LinkedHashSet<>();
        for (Thing distribution : distributions) {
            Coded format = format(distribution);
            if (format == null) {
                continue;
            }
            if (chosen == null || chosen.code() == null && format.code() != null) {
                if (chosen != null) {
                    others.add(shown(chosen));
                }
                chosen = format;
            } else {
                others.add(shown(format));
            }
        }
        if (chosen == null) {
            return ResourceFormat.NONE;
        }
        others.remove(shown(chosen));
        if (!others.isEmpty()) {
            rest.extension(Property.DCT_FORMAT.curie(), String.join("、", others));
        }
        if (!chosen.exact()) {
            rest.written(MemberPaths.FORMAT_TYPE, chosen.written());
        }
        return new ResourceFormat(category(chosen.code()), chosen.code(), null);
    }

    private static String shown(Coded format) {
        return format.code() == null ? format.written() : format.code();
    }

    /** By the format, or where that is none that is known, by the media type. */
    private @Nullable Coded format(Thing distribution) {
        Coded first = null;
        for (Property property : List.of(Property.DCT_FORMAT, Property.DCAT_MEDIA_TYPE)) {
            for (RdfValue value : distribution.take(property)) {
                Coded format = concepts.read(ValueDomains.FORMAT_TYPE, value);
                if (first == null || first.code() == null && format.code() != null) {
                    first = format;
                }
            }
        }
        return first;
    }

    /** A type that belongs to one category only tells it. */
    private @Nullable String category(@Nullable String type) {
        List<String> categories = type == null
                ? List.of()
                : registry.domain(ValueDomains.FORMAT_TYPE)
                        .value(type)
                        .map(PermissibleValue::parents)
                        .orElse(List.of());
        return categories.size() == 1 ? categories.get(0) : null;
    }
}
