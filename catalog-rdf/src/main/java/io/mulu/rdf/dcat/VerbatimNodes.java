package io.mulu.rdf.dcat;

import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.PercentEncoding;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.Map;

/**
 * Extension elements and texts kept as they were written: each a thing with its key and its text.
 * An extension element for which the registry names a property is said by that as well.
 */
final class VerbatimNodes {

    private final Visibility visible;
    private final GraphSink out;
    private final ExtensionProperties properties;
    private final boolean ofItem;

    VerbatimNodes(Export export, boolean ofItem) {
        this.ofItem = ofItem;
        this.properties = export.extensions();
        this.visible = export.visible();
        this.out = export.out();
    }

    void linkExtensions(String owner, Map<String, String> extensions) throws IOException {
        int position = 0;
        for (String key : extensions.keySet()) {
            position++;
            if (visible.extension(ofItem, key)) {
                out.iri(Property.MULU_EXTENSION, extension(owner, position));
            }
        }
        properties.write(out, ofItem, extensions, key -> visible.extension(ofItem, key));
    }

    void writeExtensions(String owner, Map<String, String> extensions) throws IOException {
        int position = 0;
        for (Map.Entry<String, String> extension : extensions.entrySet()) {
            position++;
            if (visible.extension(ofItem, extension.getKey())) {
                out.subject(extension(owner, position));
                out.type(Term.MULU_EXTENSION);
                out.typed(Property.MULU_POSITION, Integer.toString(position), Term.XSD_INTEGER);
                out.text(Property.MULU_KEY, extension.getKey(), null);
                out.text(Property.MULU_TEXT, extension.getValue(), null);
                out.end();
            }
        }
    }

    private static String extension(String owner, int position) {
        return Iris.part(owner, "extension-" + position);
    }

    void linkWritten(String owner, Map<String, String> written) throws IOException {
        if (visible.asWritten()) {
            for (String member : written.keySet()) {
                out.iri(Property.MULU_AS_WRITTEN, written(owner, member));
            }
        }
    }

    void writeWritten(String owner, Map<String, String> written) throws IOException {
        if (visible.asWritten()) {
            for (Map.Entry<String, String> text : written.entrySet()) {
                out.subject(written(owner, text.getKey()));
                out.type(Term.MULU_WRITTEN_TEXT);
                out.text(Property.MULU_MEMBER, text.getKey(), null);
                out.text(Property.MULU_TEXT, text.getValue(), null);
                out.end();
            }
        }
    }

    private static String written(String owner, String member) {
        return Iris.part(owner, "written-" + PercentEncoding.segment(member));
    }
}
