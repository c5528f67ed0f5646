package io.mulu.cli.command;

import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.mapping.ElementMapping;
import io.mulu.catalog.registry.mapping.MappedRow;
import io.mulu.catalog.registry.store.RegistryDocument;
import io.mulu.cli.words.Words;
import io.mulu.rdf.jena.RegistryTurtleReader;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.read.RecordReader;
import io.mulu.tables.read.TableRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file with items, in one of the formats that are read. */
final class RegistryFile {

    /** What a file is. */
    enum Form {
        JSON,
        TTL,
        TABLE
    }

    private final Path file;
    private final Form form;

    private RegistryFile(Path file, Form form) {
        this.file = file;
        this.form = form;
    }

    /** The file, in the given form, or else in the one that its name tells. */
    static RegistryFile of(Path file, @Nullable Form form) {
        if (Files.isDirectory(file)) {
            throw Words.failure("input-folder", "path", file);
        }
        if (!Files.exists(file)) {
            throw Words.failure("input-missing", "path", file);
        }
        return new RegistryFile(file, form == null ? formOf(file) : form);
    }

    private static Form formOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttl") || name.endsWith(".nt")) {
            return Form.TTL;
        }
        boolean table = List.of(".xlsx", ".xlsm", ".csv", ".tsv").stream().anyMatch(name::endsWith);
        return table ? Form.TABLE : Form.JSON;
    }

    boolean isTable() {
        return form == Form.TABLE;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    Reading read(@Nullable Submission submission) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return form == Form.TTL
                    ? RegistryTurtleReader.read(in, name(), submission)
                    : RegistryDocument.read(in, name(), submission);
        }
    }

    Reading readTable(@Nullable Path mapping, @Nullable String sheet, Submission submission) throws IOException {
        ElementMapping by = mapping == null ? ElementMapping.shipped() : mapping(mapping);
        List<MappedRow> rows = new RecordReader(by.columns(), "name", sheet, TableLimits.standard())
                .read(file).stream().map(this::row).toList();
        return by.read(rows, submission);
    }

    private MappedRow row(TableRecord row) {
        String source = row.sheet() == null ? name() : name() + "!" + row.sheet();
        return new MappedRow(source, row.row(), row.texts(), row.others());
    }

    private static ElementMapping mapping(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Words.failure("input-missing", "path", file);
        }
        ReadingFaults faults = new ReadingFaults();
        try (InputStream in = Files.newInputStream(file)) {
            return ElementMapping.read(in, String.valueOf(file.getFileName()), faults)
                    .orElseThrow(() -> Words.failure(
                            "mapping-unreadable",
                            "faults",
                            faults.found().stream()
                                    .map(JsonTreeException::getMessage)
                                    .collect(Collectors.joining("\n"))));
        }
    }
}
