package io.mulu.rdf.dcat;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What resources and items say alike: update cycle, issue date, openness and sharing. */
final class UseNodes {

    private final Export export;
    private final GraphSink out;
    private final PolicyNode policies;

    UseNodes(Export export) {
        this.export = export;
        this.out = export.out();
        this.policies = new PolicyNode(export.out());
    }

    void time(@Nullable String updateCycle, @Nullable LocalDate issued) throws IOException {
        if (issued != null && shows(MemberPaths.ISSUED)) {
            out.typed(Property.DCT_ISSUED, Lexical.date(issued), Term.XSD_DATE);
        }
        if (updateCycle != null && shows(MemberPaths.UPDATE_CYCLE)) {
            CodeLists lists = export.codeLists();
            Optional<String> frequency = lists.mapping(ValueDomains.UPDATE_CYCLE, updateCycle, "frequency");
            if (frequency.isPresent()) {
                LocalizedText names = lists.names(ValueDomains.UPDATE_CYCLE, updateCycle);
                out.iri(
                        Property.DCT_ACCRUAL_PERIODICITY,
                        export.external().use(frequency.get(), Term.DCT_FREQUENCY, names));
            }
            out.iri(Property.MULU_UPDATE_CYCLE, lists.concept(ValueDomains.UPDATE_CYCLE, updateCycle));
        }
    }

    void access(String owner, Sharing whole, Openness openness) throws IOException {
        if (whole.equals(Sharing.NONE) && openness.equals(Openness.NONE)) {
            return;
        }
        Sharing sharing = visible(whole);
        if (openness.open() != null && shows(MemberPaths.OPENNESS_OPEN)) {
            out.typed(Property.MULU_OPEN, openness.open().toString(), Term.XSD_BOOLEAN);
        }
        if (openness.condition() != null && shows(MemberPaths.OPENNESS_CONDITION)) {
            out.text(Property.MULU_OPEN_CONDITION, openness.condition(), "zh");
        }
        CodeLists lists = export.codeLists();
        if (sharing.type() != null) {
            out.iri(
                    Property.MULU_SHARING_TYPE,
                    lists.concept(ValueDomains.SHARING_TYPE, sharing.type().code()));
        }
        String category = sharing.mode().category();
        if (category != null) {
            out.iri(Property.MULU_SHARING_MODE_CATEGORY, lists.concept(ValueDomains.SHARING_MODE_CATEGORY, category));
        }
        String type = sharing.mode().type();
        if (type != null) {
            out.iri(Property.MULU_SHARING_MODE_TYPE, lists.concept(ValueDomains.SHARING_MODE_TYPE, type));
        }
        if (hasPolicy(sharing)) {
            out.iri(Property.ODRL_HAS_POLICY, policy(owner));
        }
    }

    void writePolicy(String owner, Sharing whole) throws IOException {
        if (!hasPolicy(whole)) {
            return;
        }
        Sharing sharing = visible(whole);
        if (hasPolicy(sharing)) {
            policies.write(policy(owner), owner, sharing.type(), sharing.condition());
        }
    }

    private static boolean hasPolicy(Sharing sharing) {
        return sharing.type() != null || sharing.condition() != null;
    }

    private Sharing visible(Sharing sharing) {
        SharingMode mode = sharing.mode();
        return new Sharing(
                shows(MemberPaths.SHARING_TYPE) ? sharing.type() : null,
                shows(MemberPaths.SHARING_CONDITION) ? sharing.condition() : null,
                new SharingMode(
                        shows(MemberPaths.SHARING_MODE_CATEGORY) ? mode.category() : null,
                        shows(MemberPaths.SHARING_MODE_TYPE) ? mode.type() : null));
    }

    private boolean shows(String element) {
        return export.visible().shows(element);
    }

    private static String policy(String owner) {
        return Iris.part(owner, "policy");
    }
}
