package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Jena reads both syntaxes, and reads the same from them. */
class SameGraphTest {

    private static final RdfOptions OPTIONS = RdfOptions.defaults()
            .withLandingPage("https://data.example/r?c={code}&t=a:b")
            .withAudience(Audience.INTERNAL);

    @Example
    void saysTheSameOfARichCatalogueInBothSyntaxes() {
        saysTheSameWithoutBlankNodes(OPTIONS, Samples.description(), Samples.rich());
    }

    @Example
    void saysTheSameWhenTheHostIsChinese() {
        saysTheSameWithoutBlankNodes(OPTIONS.withBase("https://目录.example/a"), Samples.description(), Samples.rich());
    }

    @Property(tries = 120)
    @Domain(RandomCatalogs.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void saysTheSameOfAnyCatalogueInBothSyntaxes(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience) {
        saysTheSameWithoutBlankNodes(OPTIONS.withAudience(audience), description, resources);
    }

    private static void saysTheSameWithoutBlankNodes(
            RdfOptions options, CatalogDescription description, List<InformationResource> resources) {
        Graph turtle = Graphs.readTurtle(Graphs.turtle(options, description, resources));
        Graph jsonLd = Graphs.readJsonLd(Graphs.jsonLd(options, description, resources));
        assertThat(turtle.stream().toList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(jsonLd.stream().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .allMatch(triple -> isWhole(triple.getSubject()) && isWhole(triple.getObject()));
    }

    /** Every name was resolved to where it belongs, none to where the document was read. */
    private static boolean isWhole(Node node) {
        return !node.isURI() || !node.getURI().startsWith("https://elsewhere.example/");
    }
}
