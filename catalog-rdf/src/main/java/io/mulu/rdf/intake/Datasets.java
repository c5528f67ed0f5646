package io.mulu.rdf.intake;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.rdf.graph.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a dcat:Dataset as an information resource. */
final class Datasets {

    /** Digits beyond which a number is no figure of a survey. */
    private static final int LONGEST_FIGURE = 2000;

    private final Concepts concepts;
    private final CodeProfile profile;
    private final Themes themes;
    private final Agents agents;
    private final Formats formats;
    private final Uses uses;
    private final Schemas schemas;
    private final Relations relations;
    private final Verbatim verbatim;

    Datasets(StatementGraph graph, IntakeOptions options, CodeProfile profile, Agents agents, Verbatim verbatim) {
        this.concepts = new Concepts(graph, options.registry());
        this.profile = profile;
        this.themes = new Themes(graph);
        this.agents = agents;
        this.formats = new Formats(graph, options.registry(), concepts);
        this.uses = new Uses(graph, concepts);
        this.verbatim = verbatim;
        this.schemas = new Schemas(graph, concepts, uses, verbatim);
        this.relations = new Relations(graph, profile);
    }

    Concepts concepts() {
        return concepts;
    }

    /** A resource, and the subjects of it and of its items. */
    record Dataset(InformationResource resource, String subject, List<String> items) {}

    Dataset read(Thing dataset) {
        InformationResource.Builder resource = InformationResource.builder();
        Leftovers rest = new Leftovers(resource::asWritten, resource::extension);
        verbatim.read(dataset, false, rest);
        identity(dataset, resource, rest);
        Use use = uses.read(dataset, rest);
        resource.classification(themes.read(dataset, rest))
                .provider(agents.read(dataset, rest))
                .format(formats.read(dataset, rest))
                .sharing(use.sharing())
                .openness(use.openness())
                .updateCycle(use.updateCycle())
                .issued(use.issued())
                .survey(survey(dataset, rest))
                .classified(Uses.flag(dataset, Property.MULU_CLASSIFIED, MemberPaths.CLASSIFIED, rest))
                .level(concepts.code(dataset, Property.MULU_LEVEL, ValueDomains.LEVEL, MemberPaths.LEVEL, rest));
        relations.read(dataset, rest).forEach(resource::relatedCode);
        List<String> items = new ArrayList<>();
        for (Schemas.Column column : schemas.read(dataset)) {
            resource.item(column.item());
            items.add(column.subject());
        }
        verbatim.readWritten(dataset, rest);
        return new Dataset(resource.build(), dataset.name(), items);
    }

    private void identity(Thing dataset, InformationResource.Builder resource, Leftovers rest) {
        ResourceCode code = code(dataset, rest);
        resource.code(code);
        String filler = !Names.isResource(dataset.name()) ? null : code == null ? dataset.name() : code.text();
        RdfValue title = Texts.best(dataset, Property.DCT_TITLE, rest);
        boolean named = title != null && !isFiller(title, filler);
        resource.name(named ? title.text() : null);
        RdfValue description = Texts.best(dataset, Property.DCT_DESCRIPTION, rest);
        String expected = filler == null || title == null ? null : title.text();
        resource.summary(description == null || isFiller(description, expected) ? null : description.text());
    }

    /** What an export of ours says where it must say something: text without language, that is said elsewhere too. */
    private static boolean isFiller(RdfValue text, @Nullable String filler) {
        return text.language() == null && text.text().equals(filler);
    }

    /** Of several identifiers the first that is a code counts; the others go to the extensions. */
    private @Nullable ResourceCode code(Thing dataset, Leftovers rest) {
        List<RdfValue> identifiers = dataset.take(Property.DCT_IDENTIFIER);
        ResourceCode code = null;
        RdfValue taken = identifiers.isEmpty() ? null : identifiers.get(0);
        for (RdfValue identifier : identifiers) {
            if (code == null) {
                code = profile.read(identifier.text()).value().orElse(null);
                taken = code == null ? taken : identifier;
            }
        }
        for (RdfValue identifier : identifiers) {
            if (!identifier.equals(taken)) {
                rest.extension(Property.DCT_IDENTIFIER.curie(), identifier.text());
            }
        }
        if (taken != null && (code == null || !code.text().equals(taken.text()))) {
            rest.written(MemberPaths.CODE, taken.text());
        }
        return code;
    }

    private static Survey survey(Thing dataset, Leftovers rest) {
        return new Survey(
                figure(dataset, Property.MULU_STORAGE_TOTAL, rest),
                figure(dataset, Property.MULU_RECORDS_TOTAL, rest),
                figure(dataset, Property.MULU_STORAGE_SHARED, rest),
                figure(dataset, Property.MULU_RECORDS_SHARED, rest),
                figure(dataset, Property.MULU_STORAGE_OPENED, rest),
                figure(dataset, Property.MULU_RECORDS_OPENED, rest));
    }

    private static @Nullable BigDecimal figure(Thing dataset, Property property, Leftovers rest) {
        for (RdfValue value : dataset.take(property)) {
            try {
                if (value.text().length() <= LONGEST_FIGURE) {
                    return new BigDecimal(value.text());
                }
            } catch (NumberFormatException e) {
                // No figure: kept as it was written, like one that is too long.
            }
            rest.written(MemberPaths.SURVEY + "." + property.localName(), value.text());
        }
        return null;
    }
}
