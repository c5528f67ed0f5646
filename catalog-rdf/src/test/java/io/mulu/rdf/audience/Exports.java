package io.mulu.rdf.audience;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceSink;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.audience.SeenCodes;
import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.order.CanonicalOrder;
import io.mulu.rdf.schemaorg.CroissantCatalogWriter;
import io.mulu.rdf.schemaorg.SchemaOrgCatalogWriter;
import io.mulu.rdf.syntax.RdfSyntax;
import io.mulu.rdf.syntax.TurtleCatalogWriter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A catalogue written for an audience in every form there is. Writers of linked data are found, so that none is forgotten. */
final class Exports {

    private Exports() {}

    /** The document by the name of its writer. */
    static Map<String, byte[]> of(
            Audience audience,
            MetadataRegistry registry,
            CatalogDescription description,
            List<InformationResource> resources) {
        Map<String, byte[]> documents = new TreeMap<>();
        RdfOptions options = RdfOptions.defaults()
                .withAudience(audience)
                .withRegistry(registry)
                .withLandingPage("https://pages.example/{code}");
        linkedData()
                .forEach((name, writer) ->
                        documents.put(name, write(out -> make(writer, out, options), description, resources)));
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            documents.put(syntax.id(), write(out -> syntax.writer(out, options), description, resources));
            documents.put(
                    "ordered " + syntax.id(),
                    write(out -> new CanonicalOrder(syntax.writer(out, options), folder), description, resources));
        }
        documents.put("schemaorg", write(out -> new SchemaOrgCatalogWriter(out, options), description, resources));
        documents.put("croissant", write(out -> new CroissantCatalogWriter(out, options), description, resources));
        AudienceView view = new AudienceView(audience, registry);
        SeenCodes seen = new SeenCodes(view);
        resources.forEach(seen::write);
        documents.put(
                "json", write(out -> new AudienceSink(view, seen, new CatalogJsonWriter(out)), description, resources));
        documents.put(
                "jsonl",
                write(out -> new AudienceSink(view, seen, new CatalogJsonLinesWriter(out)), description, resources));
        return documents;
    }

    static Map<String, Constructor<?>> linkedData() {
        String home = TurtleCatalogWriter.class.getPackageName();
        Map<String, Constructor<?>> writers = new TreeMap<>();
        try {
            Path folder = Path.of(TurtleCatalogWriter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            File[] classes = folder.resolve(home.replace('.', '/')).toFile().listFiles();
            for (File file : classes == null ? new File[0] : classes) {
                if (file.getName().endsWith(".class")) {
                    String name = file.getName().substring(0, file.getName().length() - 6);
                    Arrays.stream(Class.forName(home + "." + name).getConstructors())
                            .filter(one -> ResourceSink.class.isAssignableFrom(one.getDeclaringClass()))
                            .filter(one -> Arrays.equals(
                                    one.getParameterTypes(), new Class<?>[] {OutputStream.class, RdfOptions.class}))
                            .forEach(one -> writers.put(name, one));
                }
            }
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return writers;
    }

    private static ResourceSink make(Constructor<?> writer, OutputStream out, RdfOptions options) {
        try {
            return (ResourceSink) writer.newInstance(out, options);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @FunctionalInterface
    interface Form {
        ResourceSink on(OutputStream out);
    }

    static byte[] write(Form form, CatalogDescription description, List<InformationResource> resources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResourceSink sink = form.on(bytes)) {
            sink.begin(description);
            for (InformationResource resource : resources) {
                sink.write(resource);
            }
            sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
