package io.mulu.rdf.intake;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.rdf.graph.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the codes of related resources. */
final class Relations {

    private final StatementGraph graph;
    private final CodeProfile profile;

    Relations(StatementGraph graph, CodeProfile profile) {
        this.graph = graph;
        this.profile = profile;
    }

    List<ResourceCode> read(Thing dataset, Leftovers rest) {
        List<RdfValue> relations = dataset.take(Property.DCT_RELATION);
        for (RdfValue list : dataset.take(Property.MULU_RELATED_CODES)) {
            List<ResourceCode> codes = new ArrayList<>();
            for (String line : list.text().split("\n")) {
                profile.read(line).value().ifPresent(codes::add);
            }
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        List<String> unread = new ArrayList<>();
        TreeSet<ResourceCode> codes = new TreeSet<>();
        for (RdfValue relation : relations) {
            ResourceCode code = code(relation);
            if (code == null) {
                unread.add(shown(relation));
            } else {
                codes.add(code);
            }
        }
        if (!unread.isEmpty()) {
            rest.written(MemberPaths.RELATED_CODES, String.join("、", unread));
        }
        return List.copyOf(codes);
    }

    private @Nullable ResourceCode code(RdfValue relation) {
        if (relation.isLiteral()) {
            return profile.read(relation.text()).value().orElse(null);
        }
        Thing thing = graph.thing(relation);
        if (thing != null) {
            for (RdfValue identifier : thing.look(Property.DCT_IDENTIFIER)) {
                ResourceCode code = profile.read(identifier.text()).value().orElse(null);
                if (code != null) {
                    return code;
                }
            }
        }
        String told = relation.isIri() ? Names.code(relation.text()) : null;
        return told == null ? null : profile.read(told).value().orElse(null);
    }

    /** The title or identifier of what has no code. */
    private String shown(RdfValue relation) {
        Thing thing = graph.thing(relation);
        for (Property property : List.of(Property.DCT_IDENTIFIER, Property.DCT_TITLE)) {
            List<RdfValue> texts = thing == null ? List.of() : thing.look(property);
            if (!texts.isEmpty()) {
                return texts.get(0).text();
            }
        }
        return relation.text();
    }
}
