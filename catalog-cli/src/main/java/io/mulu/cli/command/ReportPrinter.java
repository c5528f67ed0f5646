package io.mulu.cli.command;

import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.json.report.FindingsJsonWriter;
import io.mulu.catalog.json.report.SarifSettings;
import io.mulu.catalog.json.report.SarifWriter;
import io.mulu.catalog.text.Language;
import io.mulu.cli.output.GithubReport;
import io.mulu.cli.output.JUnitReport;
import io.mulu.cli.output.TextReport;
import io.mulu.cli.output.TextStream;
import io.mulu.report.HtmlReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a check in the form that is asked for. */
final class ReportPrinter {

    private final CheckSession session;
    private final CheckOptions options;
    private final Language language;
    private final String version;

    ReportPrinter(CheckSession session, CheckOptions options, Language language, String version) {
        this.session = session;
        this.options = options;
        this.language = language;
        this.version = version;
    }

    /** Prints a check of the catalogue that stands in a file; the file is looked at for the page only. */
    void print(CheckReport report, Path catalog, PrintWriter out) throws IOException {
        switch (options.format) {
            case TEXT -> text(report, out);
            case JUNIT -> new JUnitReport(out, session.texts(), language, options.failOn.severity()).print(report);
            case GITHUB -> new GithubReport(out, session.texts(), language).print(report);
            case JSON, SARIF, HTML -> bytes(report, catalog, out);
        }
    }

    private void text(CheckReport report, PrintWriter out) {
        int most = options.all ? 0 : CheckSession.SHOWN_PER_RULE;
        new TextReport(out, session.texts(), language, most).print(report);
    }

    private void bytes(CheckReport report, Path catalog, PrintWriter out) throws IOException {
        try (TextStream stream = new TextStream(out)) {
            switch (options.format) {
                case SARIF -> sarif(report, stream);
                case HTML -> html(report, catalog, stream);
                default -> json(report, stream);
            }
        }
    }

    void json(CheckReport report, OutputStream out) throws IOException {
        new FindingsJsonWriter(session.texts()).write(out, report);
    }

    void sarif(CheckReport report, OutputStream out) throws IOException {
        new SarifWriter(session.texts(), new SarifSettings(version, language, SarifSettings.USUAL_LIMIT))
                .write(out, report);
    }

    void html(CheckReport report, Path catalog, OutputStream out) throws IOException {
        ByteArrayOutputStream findings = new ByteArrayOutputStream();
        json(report, findings);
        try (InputStream resources = Files.newInputStream(catalog)) {
            html(resources, new ByteArrayInputStream(findings.toByteArray()), out);
        }
    }

    void html(InputStream catalog, InputStream findings, OutputStream out) throws IOException {
        HtmlReport.builder(session.registry()).language(language).build().write(catalog, findings, out);
    }
}
