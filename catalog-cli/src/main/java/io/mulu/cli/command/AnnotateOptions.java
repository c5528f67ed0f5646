package io.mulu.cli.command;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.output.Causes;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.words.Words;
import io.mulu.tables.annotate.Annotation;
import io.mulu.tables.annotate.WorkbookAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The copy of a workbook with the findings in it. */
final class AnnotateOptions {

    @Option(names = "--annotate", paramLabel = "FILE", descriptionKey = "annotate")
    private @Nullable Path annotate;

    @Option(names = "--annotate-from", paramLabel = "note|warning|error", descriptionKey = "annotate-from")
    private Severity from = Severity.NOTE;

    /** Refuses what cannot be annotated before anything is read. */
    void validate(List<String> inputs) throws IOException {
        Path copy = annotate;
        if (copy == null) {
            return;
        }
        if (inputs.size() != 1) {
            throw Words.misuse("annotate-several", "count", inputs.size());
        }
        String input = inputs.get(0);
        if (input.equals("-")) {
            throw Words.misuse("annotate-no-workbook", "path", input);
        }
        Path workbook = Path.of(input);
        if (!Files.isRegularFile(workbook)) {
            return;
        }
        if (Files.exists(copy) && Files.isSameFile(workbook, copy)) {
            throw Words.misuse("annotate-itself", "path", input);
        }
        try {
            if (!WorkbookAnnotator.isWorkbook(workbook) && !isNamedWorkbook(workbook)) {
                throw Words.misuse("annotate-no-workbook", "path", input);
            }
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", input, "cause", Causes.of(e));
        }
        if (!ending(workbook).equals(ending(copy))) {
            throw Words.misuse("annotate-ending", "path", copy, "ending", ending(workbook));
        }
    }

    /** What is named so and is none has a better sentence, which reading it gives. */
    private static boolean isNamedWorkbook(Path file) {
        return ending(file).startsWith(".xls");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    /** Writes the copy; answers what to tell the user, nothing when no copy is wanted. */
    List<LocalizedText> write(String input, List<JudgedFinding> findings, FindingTexts texts, Language language)
            throws IOException {
        Path copy = annotate;
        if (copy == null) {
            return List.of();
        }
        List<JudgedFinding> marked = findings.stream()
                .filter(one -> one.severity().compareTo(from) >= 0)
                .toList();
        try (OutputFile out = OutputFile.open(copy)) {
            Annotation done = WorkbookAnnotator.of(texts, language).annotate(Path.of(input), marked, out.stream());
            out.commit();
            List<LocalizedText> told = new ArrayList<>();
            told.add(Words.sentence(
                    "annotated", "path", copy, "cells", done.cells(), "notes", done.notes(), "sheet", done.sheet()));
            told.addAll(done.remarks());
            return told;
        }
    }
}
