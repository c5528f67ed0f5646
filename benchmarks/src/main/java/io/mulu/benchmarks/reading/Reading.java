package io.mulu.benchmarks.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.mulu.benchmarks.measure.Work;
import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.Workers;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The ways in which one file is read. */
public final class Reading {

    private final Path file;
    private final CheckSettings settings;
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectReader plain = mapper.readerFor(Plain.Resource.class);

    /**
     * The ways to read a file.
     *
     * @param file JSON Lines
     * @param settings by what it is checked
     */
    public Reading(Path file, CheckSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /**
     * Binds every line to a plain record.
     *
     * @return the resources, nothing counted
     * @throws IOException if the file cannot be read
     */
    public Work.Outcome databind() throws IOException {
        int resources = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = mapper.createParser(in)) {
            mapper.readValue(parser, Plain.Header.class);
            MappingIterator<Plain.Resource> bound = plain.readValues(parser);
            while (bound.hasNextValue()) {
                resources += bound.nextValue().name() == null ? 0 : 1;
            }
        }
        return new Work.Outcome(resources, 0);
    }

    /** Reads every line to the library's own record. */
    Work.Outcome library() throws IOException {
        int resources = 0;
        try (CatalogJsonReader reader = open()) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                resources += entry.resource().name() == null ? 0 : 1;
            }
        }
        return new Work.Outcome(resources, 0);
    }

    /** Reads and checks every line, by all rules, those over the whole catalogue too. */
    Work.Outcome checked(Workers workers) throws IOException {
        Count findings = new Count();
        CatalogCheck check = new CatalogCheck(settings);
        int[] resources = new int[1];
        try (CatalogJsonReader reader = open()) {
            check.checkAll(reader, workers, findings, entry -> resources[0]++);
        }
        check.finish(findings);
        return new Work.Outcome(resources[0], findings.count);
    }

    private CatalogJsonReader open() throws IOException {
        return CatalogJsonReader.open(
                Files.newInputStream(file), "catalog.jsonl", settings.registry(), CodeProfiles.shipped());
    }

    /** Counts findings. */
    static final class Count implements Consumer<JudgedFinding> {

        int count;

        @Override
        public void accept(JudgedFinding finding) {
            count++;
        }
    }
}
