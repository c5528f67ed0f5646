package io.mulu.catalog.json.report;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.message.RuleGuide;
import io.mulu.catalog.rule.RuleExample;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes what is said of rules as JSON, format {@code mulu-rules/1}: UTF-8, indented by two blanks, members in a fixed
 * order, every sentence in both languages. The entries of an example are texts by the path of the member. Immutable and
 * thread-safe.
 */
public final class RulesJsonWriter {

    private static final String FORMAT = "mulu-rules/1";

    private final RuleGuide guide;

    /**
     * A writer.
     *
     * @param guide what is said of the rules
     */
    public RulesJsonWriter(RuleGuide guide) {
        this.guide = guide;
    }

    /**
     * Writes one document, and flushes the stream without closing it.
     *
     * @param out where to write; needs no buffer of its own
     * @param rules the rules, in the order to write them
     * @throws IOException if the stream refuses it
     */
    public void write(OutputStream out, List<RuleInfo> rules) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.text("format", FORMAT);
            json.openList("rules");
            rules.forEach(rule -> rule(json, rule));
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    private void rule(JsonOut json, RuleInfo rule) {
        String id = rule.id();
        FindingTexts texts = guide.texts();
        ClauseRef clause = rule.clause();
        json.open();
        json.text("id", id);
        json.text("phase", rule.phase().code());
        json.text("clause", clause.text());
        json.text("confidence", clause.confidence().code());
        json.texts("elements", rule.elements());
        json.texts("parameters", rule.parameters());
        localized(json, "severity", guide.severity(id));
        localized(json, "title", texts.title(id));
        localized(json, "explanation", texts.explanation(id));
        example(json, "bad", guide.bad(id));
        example(json, "good", guide.good(id));
        localized(json, "fix", texts.fix(id));
        json.close();
    }

    private static void example(JsonOut json, String name, RuleExample example) {
        json.open(name);
        localized(json, "remark", example.remark());
        json.openList("entries");
        for (Map<String, String> entry : example.entries()) {
            json.open();
            entry.forEach(json::text);
            json.close();
        }
        json.closeList();
        json.close();
    }

    private static void localized(JsonOut json, String name, LocalizedText text) {
        json.open(name);
        for (Language language : Language.values()) {
            json.text(language.tag(), text.in(language));
        }
        json.close();
    }
}
