package io.mulu.rdf.conformance;

import io.mulu.rdf.graph.MuluVocabulary;
import io.mulu.rdf.testing.Shared;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** What a reader may have loaded beside a catalogue: DCAT, the tables of the EU, our vocabulary. */
final class Background {

    private Background() {}

    static Graph graph() throws IOException {
        Graph graph = AuthorityTables.graph();
        RDFDataMgr.read(graph, Shared.file("w3c/dcat3.ttl").toUri().toString());
        try (InputStream in = MuluVocabulary.turtle()) {
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        }
        return graph;
    }
}
