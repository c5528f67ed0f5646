package io.mulu.benchmarks.reading;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much memory resources take that are kept. */
final class HeldMemory {

    private HeldMemory() {}

    /** Bytes of memory for each byte of JSON. */
    static double ratio(Path file, CheckSettings settings) throws IOException {
        long before = used();
        List<InformationResource> kept = new ArrayList<>();
        try (CatalogJsonReader reader = CatalogJsonReader.open(
                Files.newInputStream(file), "catalog.jsonl", settings.registry(), CodeProfiles.shipped())) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                kept.add(entry.resource());
            }
        }
        long held = used() - before;
        if (kept.isEmpty()) {
            throw new IllegalStateException("nothing to keep");
        }
        return (double) held / Files.size(file);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
