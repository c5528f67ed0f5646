package io.mulu.tables.injection;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.read.TableCatalogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of any form and runs all rules, as users do. */
final class CatalogueReading {

    private CatalogueReading() {}

    static ResourceSource open(Path path, CheckSettings settings) throws IOException {
        String name = path.getFileName().toString();
        if (name.contains(".json")) {
            return CatalogJsonReader.open(
                    Files.newInputStream(path), name, settings.registry(), CodeProfiles.shipped());
        }
        return TableCatalogReader.standard().withRegistry(settings.registry()).open(path);
    }

    /** The findings, and behind them the number of entries that were read. */
    static Result check(Path path, CheckSettings settings) throws IOException {
        List<JudgedFinding> findings = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(settings);
        int entries = 0;
        try (ResourceSource source = open(path, settings)) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                check.check(entry, findings::add);
                entries++;
            }
        }
        check.finish(findings::add);
        return new Result(entries, findings);
    }

    record Result(int entries, List<JudgedFinding> findings) {

        /** The findings as {@code rule member place}. */
        List<String> lines() {
            return findings.stream()
                    .map(JudgedFinding::finding)
                    .map(one -> one.rule() + " " + one.member() + " "
                            + one.location().text())
                    .toList();
        }
    }
}
