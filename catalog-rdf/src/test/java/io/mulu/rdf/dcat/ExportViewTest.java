package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The view takes away exactly what the mapping does not write. */
class ExportViewTest {

    private static List<InformationResource> seen(RdfOptions options, List<InformationResource> resources) {
        ExportView view = new ExportView(options);
        return resources.stream()
                .flatMap(resource -> view.of(resource).stream())
                .map(VisibleResource::resource)
                .toList();
    }

    private static List<InformationResource> unrelated(List<InformationResource> resources) {
        return resources.stream()
                .map(resource -> resource.toBuilder().relatedCodes(List.of()).build())
                .toList();
    }

    @Property(tries = 200)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void exportsOfTheViewAreThoseOfTheWhole(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience);
        ExportView view = new ExportView(options);
        List<InformationResource> whole = unrelated(resources);
        assertThat(text(Graphs.turtle(options, view.of(description), seen(options, whole))))
                .isEqualTo(text(Graphs.turtle(options, description, whole)));
    }

    /** What the view leaves out, no export of the whole tells. */
    @Property(tries = 200)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void theTextsOfTheViewAreThoseThatTheExportOfTheWholeTells(
            @ForAll List<InformationResource> resources, @ForAll Audience audience) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience);
        Set<String> inView = literals(options, seen(options, unrelated(resources)));
        Set<String> inExport = literals(options, unrelated(resources));
        assertThat(inView).isSubsetOf(inExport);
    }

    @Example
    void namesAreThoseOfTheExport() {
        RdfOptions options = RdfOptions.defaults().withLandingPage("https://p.example/{code}");
        ExportView view = new ExportView(options);
        Set<String> named = Graphs.iris(
                Graphs.readTurtle(Graphs.turtle(options, Samples.description(), GeneratedResources.range(0, 200))));
        for (InformationResource resource : GeneratedResources.range(0, 200)) {
            view.of(resource).ifPresent(some -> {
                assertThat(named).contains(some.iri(), some.page());
                if (some.organization() != null) {
                    assertThat(named).contains(some.organization());
                }
                int items = some.resource().items().size();
                if (items > 0) {
                    assertThat(named).contains(some.schema());
                }
                for (int i = 0; i < items; i++) {
                    assertThat(named).contains(some.item(i));
                }
            });
        }
        assertThat(named).contains(view.catalog());
    }

    private static Set<String> literals(RdfOptions options, List<InformationResource> resources) {
        Set<String> literals = new TreeSet<>(
                Graphs.literals(Graphs.readTurtle(Graphs.turtle(options, Samples.description(), resources))));
        literals.removeIf(literal -> literal.matches("[0-9]+") || literal.startsWith("https://mulu.example/uncoded/"));
        return literals;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
