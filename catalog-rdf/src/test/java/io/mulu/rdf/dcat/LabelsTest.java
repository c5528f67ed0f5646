package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The names of European values that an export uses: on request. */
class LabelsTest {

    private static final String FREQUENCY = AuthorityNames.AUTHORITY + "frequency";

    private static String turtle(RdfOptions options, InformationResource... resources) {
        return new String(Graphs.turtle(options, Samples.description(), List.of(resources)), StandardCharsets.UTF_8);
    }

    /** The guide's registry, in which two further cycles mean a frequency that the library has no name for. */
    private static MetadataRegistry registry() {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        List<ValueDomain> domains = new ArrayList<>();
        for (ValueDomain domain : guide.domains()) {
            List<PermissibleValue> values = new ArrayList<>(domain.values());
            if (domain.id().equals(ValueDomains.UPDATE_CYCLE)) {
                values.add(cycle("b", "乙", "B"));
                values.add(cycle("a", "甲", "A"));
            }
            domains.add(new ValueDomain(
                    domain.id(), domain.names(), domain.definition(), domain.clause(), domain.open(), values));
        }
        return new MetadataRegistry(guide.elements(), domains);
    }

    private static PermissibleValue cycle(String code, String zh, String en) {
        return new PermissibleValue(
                code, new LocalizedText(zh, en), List.of(), List.of(), Map.of("frequency", FREQUENCY + "/12HRS"));
    }

    @Test
    void areNotThereUnlessAskedFor() {
        assertThat(turtle(RdfOptions.defaults(), Samples.plain(3)))
                .contains("\n<" + FREQUENCY + "/ANNUAL> a dct:Frequency ;\n    skos:inScheme <" + FREQUENCY + "> .\n")
                .doesNotContain("\n<" + FREQUENCY + ">");
    }

    @Test
    void tellNameClassAndListOfEachValue() {
        assertThat(turtle(RdfOptions.defaults().withLabels(true), Samples.plain(3)))
                .contains("\n<" + FREQUENCY + "/ANNUAL> a dct:Frequency, skos:Concept ;\n"
                        + "    skos:prefLabel \"每年\"@zh, \"annual\"@en ;\n"
                        + "    skos:inScheme <" + FREQUENCY + "> .\n")
                .contains("\n<" + FREQUENCY + "> a skos:ConceptScheme ;\n"
                        + "    dct:title \"频率\"@zh, \"Frequency\"@en .\n")
                .contains("\n<" + AuthorityNames.AUTHORITY + "language/ZHO> a dct:LinguisticSystem, skos:Concept ;")
                .contains("/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet> a dct:MediaType .\n");
    }

    @Test
    void areThoseOfTheRegistryWhereTheLibraryHasNoneWhateverComesFirst() {
        RdfOptions options = RdfOptions.defaults().withLabels(true).withRegistry(registry());
        InformationResource first =
                Samples.plain(3).toBuilder().updateCycle("a").build();
        InformationResource second =
                Samples.plain(4).toBuilder().updateCycle("b").build();
        String name = "/12HRS> a dct:Frequency, skos:Concept ;\n    skos:prefLabel \"乙\"@zh, \"B\"@en ;";

        assertThat(turtle(options, first, second)).contains(name);
        assertThat(turtle(options, second, first)).contains(name);
    }
}
