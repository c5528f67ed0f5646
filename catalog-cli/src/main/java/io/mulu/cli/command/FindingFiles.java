package io.mulu.cli.command;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.report.FindingsJsonWriter;
import io.mulu.catalog.json.report.SarifSettings;
import io.mulu.catalog.json.report.SarifWriter;
import io.mulu.catalog.text.Language;
import io.mulu.cli.output.OutputFolder;
import io.mulu.report.HtmlReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** What was found, in the forms that programs, build pipelines and people read. */
final class FindingFiles {

    static final String FINDINGS = "findings.json";
    static final String SARIF = "findings.sarif";
    static final String REPORT = "report.html";

    private final OutputFolder folder;
    private final CheckSession session;
    private final Language language;
    private final String version;

    FindingFiles(OutputFolder folder, CheckSession session, Language language, String version) {
        this.folder = folder;
        this.session = session;
        this.language = language;
        this.version = version;
    }

    void write(Compilation compilation) throws IOException {
        try (OutputStream out = folder.file(FINDINGS)) {
            findings(session, compilation.findings(), compilation.summary(), out);
        }
        try (OutputStream out = folder.file(SARIF)) {
            new SarifWriter(session.texts(), new SarifSettings(version, language, SarifSettings.USUAL_LIMIT))
                    .write(out, compilation.summary(), compilation.findings());
        }
        try (OutputStream out = folder.file(REPORT);
                InputStream catalog = Files.newInputStream(folder.pending(CatalogFiles.JSON));
                InputStream findings = Files.newInputStream(folder.pending(FINDINGS))) {
            HtmlReport.builder(session.registry()).language(language).build().write(catalog, findings, out);
        }
    }

    private static void findings(
            CheckSession session, List<JudgedFinding> findings, FindingSummary summary, OutputStream out)
            throws IOException {
        new FindingsJsonWriter(session.texts()).write(out, session.profile().id(), summary, findings);
    }

    static String json(CheckSession session, List<JudgedFinding> findings, FindingSummary summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        findings(session, findings, summary, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
