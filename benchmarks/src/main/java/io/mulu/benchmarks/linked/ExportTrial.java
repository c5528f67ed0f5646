package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.reading.CatalogueMaker;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.rdf.order.CanonicalOrder;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a catalogue in canonical order in a program of its own that may use little memory. The catalogue comes through a
 * pipe, so that nothing of it need be kept anywhere.
 */
final class ExportTrial {

    private ExportTrial() {}

    /** Runs the trial and answers what it printed, or that it failed. */
    static String run(int megabytes, RdfSyntax syntax, int resources, Path folder)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportTrial.class.getName(),
                        syntax.name(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            new CatalogueMaker().write(out, resources);
        } catch (IOException e) {
            // The program has ended before its input; its exit code says why.
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? printed : "FAILED";
    }

    /** The program. Arguments: the syntax, and a folder for the temporary file. */
    public static void main(String[] args) throws IOException {
        RdfSyntax syntax = RdfSyntax.valueOf(args[0]);
        CountingStream out = new CountingStream();
        int resources = 0;
        try (CatalogJsonReader reader =
                        CatalogJsonReader.open(System.in, "-", MetadataRegistry.guide2017(), CodeProfiles.shipped());
                ResourceSink sink = new CanonicalOrder(syntax.writer(out, Writing.OPTIONS), Path.of(args[1]))) {
            sink.begin(reader.description());
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                sink.write(entry.resource());
                resources++;
            }
            sink.finish();
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(String.format(
                        Locale.ROOT,
                        "%,d resources, %,d bytes, heap peak %d MiB of %d MiB",
                        resources,
                        out.bytes(),
                        heapPeak() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20));
    }

    /** The most that the pools of the heap held, which need not have been at the same time. */
    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
