package io.mulu.rdf.conformance;

import io.mulu.rdf.testing.Shared;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The authority tables of the EU, as they were in 2019 and 2020. */
final class AuthorityTables {

    private AuthorityTables() {}

    static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String table : List.of("access-right", "data-theme", "filetypes", "frequencies")) {
            RDFDataMgr.read(
                    graph,
                    Shared.file("eu-authority-tables/" + table + "-skos.rdf")
                            .toUri()
                            .toString());
        }
        return graph;
    }
}
