package io.mulu.cli.command;

import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.output.TextStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** What assigning came to, for programs. */
final class AssignmentJson {

    private AssignmentJson() {}

    static void print(PrintWriter out, Compilation compilation, List<JudgedFinding> findings, FindingTexts texts)
            throws IOException {
        try (TextStream stream = new TextStream(out)) {
            JsonOut json = JsonOut.indented(stream);
            json.open();
            json.number("resources", compilation.summary().resources());
            json.number("adopted", compilation.adopted());
            json.number("assigned", compilation.assigned());
            json.number("replayed", compilation.replayed());
            json.number("withoutCode", compilation.withoutCode());
            json.openList("findings");
            findings.forEach(judged -> write(json, judged, texts));
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        }
    }

    private static void write(JsonOut json, JudgedFinding judged, FindingTexts texts) {
        Finding finding = judged.finding();
        LocalizedText sentence = texts.sentence(finding);
        json.open();
        json.text("rule", finding.rule());
        json.text("severity", judged.severity().code());
        json.text("member", finding.member());
        json.text("location", finding.location().text());
        json.open("message");
        json.text("zh", sentence.zh());
        json.text("en", sentence.en());
        json.close();
        json.close();
    }
}
