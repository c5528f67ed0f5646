package io.mulu.rdf.intake;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.Property;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what resources and items say alike: update cycle, issue date, openness and sharing. */
final class Uses {

    private final Concepts concepts;
    private final Policies policies;

    Uses(StatementGraph graph, Concepts concepts) {
        this.concepts = concepts;
        this.policies = new Policies(graph);
    }

    Use read(Thing owner, Leftovers rest) {
        return new Use(sharing(owner, rest), openness(owner, rest), updateCycle(owner, rest), issued(owner, rest));
    }

    private @Nullable String updateCycle(Thing owner, Leftovers rest) {
        if (owner.has(Property.MULU_UPDATE_CYCLE)) {
            owner.derived(Property.DCT_ACCRUAL_PERIODICITY);
        }
        Property property =
                owner.has(Property.MULU_UPDATE_CYCLE) ? Property.MULU_UPDATE_CYCLE : Property.DCT_ACCRUAL_PERIODICITY;
        return concepts.code(owner, property, ValueDomains.UPDATE_CYCLE, MemberPaths.UPDATE_CYCLE, rest);
    }

    /** Of several dates the first that is one counts. */
    static @Nullable LocalDate issued(Thing owner, Leftovers rest) {
        LocalDate issued = null;
        String unread = null;
        for (RdfValue value : owner.take(Property.DCT_ISSUED.iri(), RdfValue::isLiteral)) {
            LocalDate date = Dates.read(value.text());
            if (issued != null) {
                rest.extension(Property.DCT_ISSUED.curie(), value.text());
            } else if (date != null) {
                if (unread != null) {
                    rest.extension(Property.DCT_ISSUED.curie(), unread);
                }
                issued = date;
                unread = Dates.isExact(value.text(), date) ? null : value.text();
            } else if (unread != null) {
                rest.extension(Property.DCT_ISSUED.curie(), value.text());
            } else {
                unread = value.text();
            }
        }
        if (unread != null) {
            rest.written(MemberPaths.ISSUED, unread);
        }
        return issued;
    }

    private Openness openness(Thing owner, Leftovers rest) {
        Boolean open = flag(owner, Property.MULU_OPEN, MemberPaths.OPENNESS_OPEN, rest);
        if (open != null) {
            owner.derived(Property.DCT_ACCESS_RIGHTS);
        } else {
            String code = concepts.code(
                    owner, Property.DCT_ACCESS_RIGHTS, ValueDomains.OPENNESS, MemberPaths.OPENNESS_OPEN, rest);
            open = code == null ? null : Boolean.valueOf(code.equals("open"));
        }
        return new Openness(open, Texts.text(owner, Property.MULU_OPEN_CONDITION, rest));
    }

    /** True or false, as XML Schema writes them. */
    static @Nullable Boolean flag(Thing owner, Property property, String path, Leftovers rest) {
        for (RdfValue value : owner.take(property)) {
            switch (value.text()) {
                case "true", "1" -> {
                    return true;
                }
                case "false", "0" -> {
                    return false;
                }
                default -> rest.written(path, value.text());
            }
        }
        return null;
    }

    private Sharing sharing(Thing owner, Leftovers rest) {
        String code = concepts.code(
                owner, Property.MULU_SHARING_TYPE, ValueDomains.SHARING_TYPE, MemberPaths.SHARING_TYPE, rest);
        SharingType type = code == null ? null : SharingType.ofCode(code).orElse(null);
        if (code != null && type == null) {
            rest.written(MemberPaths.SHARING_TYPE, code);
        }
        String category = concepts.code(
                owner,
                Property.MULU_SHARING_MODE_CATEGORY,
                ValueDomains.SHARING_MODE_CATEGORY,
                MemberPaths.SHARING_MODE_CATEGORY,
                rest);
        String mode = concepts.code(
                owner,
                Property.MULU_SHARING_MODE_TYPE,
                ValueDomains.SHARING_MODE_TYPE,
                MemberPaths.SHARING_MODE_TYPE,
                rest);
        return new Sharing(type, policies.condition(owner, type, rest), new SharingMode(category, mode));
    }
}
