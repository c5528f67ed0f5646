package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.intake.Arrival;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryDocument;
import io.mulu.rdf.registry.RegistryTurtleWriter;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomRegistries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** A registry that is written in either format is read again as the same items, in the same order. */
class RegistryRoundTripTest {

    private static final String BASE = "https://r.example/";

    private static byte[] turtle(List<AdministeredItem> items, ItemRegistry registry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RegistryTurtleWriter(BASE).write(items, registry, bytes);
        return bytes.toByteArray();
    }

    private static List<AdministeredItem> items(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        return reading.arrivals().stream().map(Arrival::item).toList();
    }

    private static List<AdministeredItem> read(byte[] turtle) throws IOException {
        return items(RegistryTurtleReader.read(new ByteArrayInputStream(turtle), "r.ttl", null));
    }

    @Example
    void everythingThatIsShippedComesBackTheSame() throws IOException {
        ItemRegistry guide = ItemRegistry.guide2017();

        assertThat(read(turtle(guide.items(), guide))).isEqualTo(guide.items());
    }

    @Example
    void theSameRegistryGivesTheSameBytes() throws IOException {
        ItemRegistry guide = ItemRegistry.guide2017();

        assertThat(turtle(guide.items(), guide)).isEqualTo(turtle(guide.items(), guide));
    }

    @Property(tries = 300)
    @Domain(RandomRegistries.class)
    void anyItemsComeBackTheSameFromTurtle(@ForAll List<AdministeredItem> items) throws IOException {
        byte[] turtle = turtle(items, ItemRegistry.guide2017());

        if (items.isEmpty()) {
            assertThat(RegistryTurtleReader.read(new ByteArrayInputStream(turtle), "r.ttl", null)
                            .arrivals())
                    .isEmpty();
        } else {
            assertThat(read(turtle)).isEqualTo(items);
        }
    }

    @Property(tries = 300)
    @Domain(RandomRegistries.class)
    void anyItemsComeBackTheSameFromJson(@ForAll List<AdministeredItem> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RegistryDocument.write(items, bytes);

        InputStream in = new ByteArrayInputStream(bytes.toByteArray());

        assertThat(items(RegistryDocument.read(in, "r.json", null))).isEqualTo(items);
    }

    @Property(tries = 100)
    @Domain(RandomRegistries.class)
    void aStoreThatKeepsNoOrderLosesNothing(@ForAll List<AdministeredItem> items) throws IOException {
        Graph graph = Graphs.readTurtle(turtle(items, ItemRegistry.guide2017()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, RDFFormat.NTRIPLES_UTF8);
        List<String> lines =
                new ArrayList<>(List.of(bytes.toString(StandardCharsets.UTF_8).split("\n")));
        Collections.shuffle(lines, new Random(7));

        if (!items.isEmpty()) {
            assertThat(read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(items);
        }
    }

    @Example
    void valueDomainsAndClassificationsAreConceptSchemes() throws IOException {
        ItemRegistry guide = ItemRegistry.guide2017();
        Graph graph = Graphs.read(new ByteArrayInputStream(turtle(guide.items(), guide)), Lang.TURTLE);
        String text = new String(turtle(guide.items(), guide), StandardCharsets.UTF_8);

        assertThat(graph.isEmpty()).isFalse();
        assertThat(text)
                .contains("""
                        <https://w3id.org/mulu/registry/value-domain/mulu/domain.format-type/1/value/docx> a skos:Concept ;
                            skos:inScheme <https://w3id.org/mulu/registry/value-domain/mulu/domain.format-type/1> ;
                            mulu:position 2 ;
                            skos:notation "docx" ;
                            skos:prefLabel "docx"@zh, "docx"@en ;
                            mulu:parents ( "electronic-file" ) ;
                            skos:broader <https://w3id.org/mulu/registry/value-domain/mulu/domain.format-category/1/value/electronic-file> ;
                        """)
                .contains("skos:notation \"303006\" ;\n    skos:prefLabel \"工业和信息化部\"@zh ;\n    skos:broader "
                        + "<https://w3id.org/mulu/registry/classification-scheme/mulu/");
    }
}
