package io.mulu.cli.command;

import io.mulu.catalog.check.CheckReport;
import io.mulu.cli.output.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;

/** What was found, in the forms that programs, build pipelines and people read. */
final class FindingFiles {

    static final String FINDINGS = "findings.json";
    static final String SARIF = "findings.sarif";
    static final String REPORT = "report.html";

    private final OutputFolder folder;
    private final ReportPrinter printer;

    FindingFiles(OutputFolder folder, ReportPrinter printer) {
        this.folder = folder;
        this.printer = printer;
    }

    void write(CheckReport report) throws IOException {
        try (OutputStream out = folder.file(FINDINGS)) {
            printer.json(report, out);
        }
        try (OutputStream out = folder.file(SARIF)) {
            printer.sarif(report, out);
        }
        try (OutputStream out = folder.file(REPORT);
                InputStream catalog = Files.newInputStream(folder.pending(CatalogFiles.JSON));
                InputStream findings = Files.newInputStream(folder.pending(FINDINGS))) {
            printer.html(catalog, findings, out);
        }
    }
}
