package io.mulu.cli.ledger;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.LedgerFinding;
import java.io.PrintWriter;
import java.util.List;

/**
 * What verifying a ledger came to.
 *
 * @param catalogue whose ledger it is
 * @param findings what is wrong; empty for a sound ledger
 */
public record LedgerVerdict(String catalogue, List<LedgerFinding> findings) {

    public LedgerVerdict {
        findings = List.copyOf(findings);
    }

    private static LocalizedText message(LedgerFinding finding) {
        return Words.sentence(
                "ledger-finding-" + finding.kind(),
                "scope",
                finding.scope(),
                "code",
                finding.code(),
                "detail",
                finding.detail());
    }

    /**
     * Prints it for people.
     *
     * @param out where to print
     * @param language the language
     */
    public void print(PrintWriter out, Language language) {
        findings.forEach(
                finding -> out.println(finding.kind() + "  " + message(finding).in(language)));
        String key = findings.isEmpty() ? "ledger-sound" : "ledger-unsound";
        out.println(Words.sentence(key, "catalogue", catalogue, "count", findings.size())
                .in(language));
    }

    /**
     * Writes it as a JSON object.
     *
     * @param json where to write
     */
    public void write(JsonOut json) {
        json.open();
        json.text("catalogue", catalogue);
        json.openList("findings");
        for (LedgerFinding finding : findings) {
            LocalizedText message = message(finding);
            json.open();
            json.text("rule", finding.kind());
            json.text("scope", finding.scope());
            json.text("code", finding.code());
            json.text("detail", finding.detail());
            json.open("message");
            json.text("zh", message.zh());
            json.text("en", message.en());
            json.close();
            json.close();
        }
        json.closeList();
        json.close();
    }
}
