package io.mulu.catalog.message;

import io.mulu.catalog.rule.RuleExample;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** The rules as text for a terminal and as a Markdown page. Immutable and thread-safe. */
public final class RulePage {

    private final RuleGuide guide;
    private final Language language;

    /**
     * A page.
     *
     * @param guide what is said of the rules
     * @param language in which language
     */
    public RulePage(RuleGuide guide, Language language) {
        this.guide = guide;
        this.language = language;
    }

    /**
     * All rules, one line each.
     *
     * @return lines, each ended by a line feed
     */
    public String list() {
        int width = guide.rules().stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (RuleInfo rule : guide.rules()) {
            String id = rule.id();
            text.append(id)
                    .append(" ".repeat(width - id.length() + 2))
                    .append(in(guide.severity(id)))
                    .append("  ")
                    .append(in(guide.texts().title(id)))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * One rule for a terminal.
     *
     * @param rule one of {@link RuleGuide#rules()}
     * @return lines, each ended by a line feed
     */
    public String text(RuleInfo rule) {
        String id = rule.id();
        StringBuilder text = new StringBuilder();
        text.append(id).append("  ").append(in(guide.texts().title(id))).append('\n');
        field(text, "severity", in(guide.severity(id)));
        field(text, "clause", clause(rule));
        field(text, "elements", elements(rule));
        field(text, "phase", in(guide.phase(rule)));
        field(text, "parameters", String.join(", ", rule.parameters()));
        field(text, "explanation", in(guide.texts().explanation(id)));
        example(text, "bad", guide.bad(id));
        example(text, "good", guide.good(id));
        field(text, "fix", in(guide.texts().fix(id)));
        return text.toString();
    }

    private void field(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append("  ").append(labelled(label)).append(value).append('\n');
        }
    }

    private void example(StringBuilder text, String label, RuleExample example) {
        text.append("  ").append(labelled(label)).append(in(example.remark())).append('\n');
        guide.lines(example, language)
                .forEach(line -> text.append("    ").append(line).append('\n'));
    }

    /**
     * All rules as a page of documentation.
     *
     * @return Markdown, lines ended by a line feed
     */
    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(word("page.title")).append("\n\n");
        page.append(word("page.note")).append("\n\n");
        page.append(word("page.examples")).append("\n\n");
        page.append("| ").append(word("page.rule")).append(" | ").append(word("severity"));
        page.append(" | ").append(word("page.finds")).append(" |\n|---|---|---|\n");
        for (RuleInfo rule : guide.rules()) {
            page.append("| [`")
                    .append(rule.id())
                    .append("`](#")
                    .append(rule.id())
                    .append(") | ");
            page.append(in(guide.severity(rule.id()))).append(" | ");
            page.append(in(guide.texts().title(rule.id()))).append(" |\n");
        }
        guide.rules().forEach(rule -> section(page, rule));
        return page.toString();
    }

    private void section(StringBuilder page, RuleInfo rule) {
        String id = rule.id();
        page.append("\n## ").append(id).append("\n\n");
        page.append("**").append(in(guide.texts().title(id))).append("**\n\n");
        page.append(in(guide.texts().explanation(id))).append("\n\n");
        point(page, "severity", in(guide.severity(id)));
        point(page, "clause", clause(rule));
        point(page, "elements", elements(rule));
        point(page, "phase", in(guide.phase(rule)));
        point(
                page,
                "parameters",
                rule.parameters().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
        block(page, "bad", guide.bad(id));
        block(page, "good", guide.good(id));
        page.append('\n')
                .append(labelled("fix"))
                .append(in(guide.texts().fix(id)))
                .append('\n');
    }

    private void point(StringBuilder page, String label, String value) {
        if (!value.isEmpty()) {
            page.append("- ").append(labelled(label)).append(value).append('\n');
        }
    }

    private void block(StringBuilder page, String label, RuleExample example) {
        page.append('\n').append(labelled(label)).append(in(example.remark())).append("\n\n");
        guide.lines(example, language)
                .forEach(line -> page.append("    ").append(line).append('\n'));
    }

    private String clause(RuleInfo rule) {
        return rule.clause().text() + word("open") + in(guide.certainty(rule.id())) + word("close");
    }

    private String elements(RuleInfo rule) {
        List<LocalizedText> elements = guide.elements(rule);
        return elements.isEmpty()
                ? word("elements.any")
                : elements.stream().map(this::in).collect(Collectors.joining(word("between")));
    }

    private String labelled(String label) {
        return word(label) + word("colon");
    }

    private String word(String key) {
        return guide.word(key, language);
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
