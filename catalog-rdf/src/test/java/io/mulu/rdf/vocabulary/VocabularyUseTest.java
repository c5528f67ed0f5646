package io.mulu.rdf.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.jena.VocabularyReader;
import io.mulu.rdf.registry.RegistryTurtleWriter;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.RandomRegistries;
import io.mulu.rdf.testing.Samples;
import io.mulu.rdf.vocabulary.VocabularyTerm.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the vocabulary says of its terms holds in all that is written, and all that it has is written. */
class VocabularyUseTest {

    private static final RdfOptions INTERNAL = RdfOptions.defaults().withAudience(Audience.INTERNAL);
    private static final Map<String, VocabularyTerm> TERMS = VocabularyReader.shipped().terms().stream()
            .collect(Collectors.toMap(VocabularyTerm::iri, Function.identity()));

    private final Usage usage = new Usage();

    @Property(tries = 100)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void holdsInAnyCatalogue(@ForAll CatalogDescription description, @ForAll List<InformationResource> resources) {
        usage.add(Graphs.readTurtle(Graphs.turtle(INTERNAL, description, resources)));
        holds();
    }

    @Property(tries = 100)
    @Domain(RandomRegistries.class)
    void holdsInAnyRegistry(@ForAll List<AdministeredItem> items) throws IOException {
        usage.add(Graphs.readTurtle(registry(items)));
        holds();
    }

    @Example
    void everyTermIsWritten() throws IOException {
        usage.add(Graphs.readTurtle(Graphs.turtle(INTERNAL, Samples.description(), Samples.rich())));
        usage.add(Graphs.readTurtle(Graphs.turtle(INTERNAL, Samples.description(), GeneratedResources.range(0, 100))));
        usage.add(Graphs.readTurtle(Graphs.turtle(INTERNAL, Samples.description(), List.of(withUnorderedRelations()))));
        usage.add(Graphs.readTurtle(registry(ItemRegistry.guide2017().items())));
        for (int i = 0; i < 200; i++) {
            usage.add(Graphs.readTurtle(registry(new RandomRegistries().items().sample())));
        }
        holds();
        Set<String> written = new TreeSet<>(usage.properties());
        written.addAll(usage.others);
        assertThat(written).isEqualTo(new TreeSet<>(TERMS.keySet()));
    }

    private static InformationResource withUnorderedRelations() {
        List<ResourceCode> codes = new ArrayList<>(Samples.rich().stream()
                .map(InformationResource::code)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ResourceCode::text).reversed())
                .limit(2)
                .toList());
        assertThat(codes).hasSize(2);
        return Samples.plain(3).toBuilder().relatedCodes(codes).build();
    }

    /** Of what and with which values: what is said, and nothing that is never written. */
    private void holds() {
        assertThat(TERMS.keySet()).containsAll(usage.properties()).containsAll(usage.others);
        for (String property : usage.properties()) {
            VocabularyTerm term = TERMS.get(property);
            allowed(property, term.domain(), usage.subjects.get(property));
            allowed(property, term.range(), usage.objects.get(property));
        }
    }

    private static void allowed(String property, List<String> classes, Set<Set<String>> used) {
        if (!classes.isEmpty()) {
            assertThat(used).as(property).allMatch(types -> types.stream().anyMatch(classes::contains));
        }
    }

    @Example
    void everyPropertyButOneSaysOfWhatItIsSaidAndAllSayWhatTheyLeadTo() {
        List<String> properties = TERMS.values().stream()
                .filter(term -> term.kind() == Kind.LINK || term.kind() == Kind.VALUE)
                .filter(term -> term.domain().isEmpty() || term.range().isEmpty())
                .map(VocabularyTerm::localName)
                .toList();
        assertThat(properties).containsExactly("position");
    }

    private static byte[] registry(List<AdministeredItem> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RegistryTurtleWriter("https://r.example/").write(items, ItemRegistry.guide2017(), bytes);
        return bytes.toByteArray();
    }
}
