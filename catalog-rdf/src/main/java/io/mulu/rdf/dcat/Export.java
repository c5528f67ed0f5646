package io.mulu.rdf.dcat;

import io.mulu.catalog.audience.AudienceView;
import io.mulu.rdf.graph.GraphSink;

/** What all parts of one export share: where statements go, what may be said, and what has been named so far. */
record Export(
        GraphSink out,
        Iris iris,
        ResourceNames resourceNames,
        Visibility visible,
        CodeLists codeLists,
        ExtensionProperties extensions,
        Categories categories,
        Themes themes,
        Organizations organizations,
        External external,
        Relations relations) {

    static Export begin(RdfOptions options, GraphSink out) {
        Iris iris = new Iris(options);
        Visibility visible = new Visibility(new AudienceView(options.audience(), options.registry()));
        CodeLists codeLists = new CodeLists(options, iris);
        Categories categories = new Categories(options, iris);
        return new Export(
                out,
                iris,
                new ResourceNames(iris),
                visible,
                codeLists,
                new ExtensionProperties(options.registry(), codeLists),
                categories,
                new Themes(options, iris, categories),
                new Organizations(iris),
                new External(options.labels()),
                new Relations(iris, visible));
    }
}
