package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.ModelTexts;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.jena.graph.Graph;

/** With everything to be seen, every value of the model is in the graph. */
class NothingIsLostTest {

    private static final RdfOptions EVERYTHING = RdfOptions.defaults().withAudience(Audience.INTERNAL);

    @Example
    void keepsEveryValueOfARichCatalogue() {
        assertThat(missing(Samples.description(), Samples.rich())).isEmpty();
    }

    @Property(tries = 100)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void keepsEveryValueOfAnyCatalogue(
            @ForAll CatalogDescription description, @ForAll List<InformationResource> resources) {
        assertThat(missing(description, resources)).isEmpty();
    }

    /** Related codes are in the names of the related resources; all else is in literals. */
    private static Map<String, String> missing(CatalogDescription description, List<InformationResource> resources) {
        Graph graph = Graphs.readTurtle(Graphs.turtle(EVERYTHING, description, resources));
        Set<String> literals = Graphs.literals(graph);
        Set<String> iris = Graphs.iris(graph);
        Map<String, String> missing = new TreeMap<>(ModelTexts.of("catalog", description));
        for (int i = 0; i < resources.size(); i++) {
            missing.putAll(ModelTexts.of("resources[" + i + "]", resources.get(i)));
        }
        assertThat(missing.values()).isNotEmpty();
        missing.values().removeIf(text -> literals.contains(whole(text)));
        missing.entrySet()
                .removeIf(entry -> entry.getKey().contains(".relatedCodes[")
                        && iris.stream().anyMatch(iri -> iri.endsWith("/resource/" + entry.getValue())));
        return missing;
    }

    /** Text without halves of surrogate pairs, which no UTF-8 has. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
