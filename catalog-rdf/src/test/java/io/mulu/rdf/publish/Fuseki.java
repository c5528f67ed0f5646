package io.mulu.rdf.publish;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;

/** Jena's server on a port of its own, with one empty dataset. */
final class Fuseki implements AutoCloseable {

    final DatasetGraph dataset;
    private final FusekiServer server;

    Fuseki() {
        this(DatasetGraphFactory.createTxnMem());
    }

    Fuseki(DatasetGraph dataset) {
        JenaSystem.init();
        this.dataset = dataset;
        server =
                FusekiServer.create().loopback(true).port(0).add("/ds", dataset).build();
        server.start();
    }

    URI service(String name) {
        return URI.create("http://localhost:" + server.getPort() + "/ds/" + name);
    }

    long count(String graph) {
        return figure("SELECT (COUNT(*) AS ?n) WHERE { GRAPH <" + graph + "> { ?s ?p ?o } }");
    }

    /** The only value of the only row of a query, asked over HTTP. */
    long figure(String query) {
        try (QueryExec execution =
                QueryExec.service(service("query").toString()).query(query).build()) {
            RowSet rows = execution.select();
            return ((Number) rows.next().get("n").getLiteralValue()).longValue();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
