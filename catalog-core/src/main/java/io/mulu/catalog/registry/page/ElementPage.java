package io.mulu.catalog.registry.page;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reference page of all elements and value domains, as Markdown in one language. */
public final class ElementPage {

    private static final Messages MESSAGES = Messages.beside(ElementPage.class, "page");

    private final MetadataRegistry registry;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private ElementPage(MetadataRegistry registry, Language language) {
        this.registry = registry;
        this.language = language;
    }

    /**
     * Makes the page.
     *
     * @param registry what it shows
     * @param language the language
     * @return Markdown; lines end with a line feed
     */
    public static String markdown(MetadataRegistry registry, Language language) {
        ElementPage page = new ElementPage(registry, language);
        page.line("# " + page.say("title"));
        page.line(page.say("introduction"));
        page.line("## " + page.say("elements"));
        registry.elements().forEach(page::element);
        page.line("## " + page.say("domains"));
        registry.domains().forEach(page::domain);
        page.page.setLength(page.page.length() - 1);
        return page.page.toString();
    }

    private String say(String key) {
        return MESSAGES.template(key).in(language);
    }

    private String say(String key, String name, String value) {
        return MESSAGES.format(key, Map.of(name, value)).in(language);
    }

    /** A paragraph. */
    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private void row(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            page.append("- ").append(say("row." + key)).append(value).append('\n');
        }
    }

    private void element(MetadataElement element) {
        ElementDetails details = element.details();
        line("### " + element.names().in(language) + " `" + element.id() + "`");
        line(element.definition().in(language));
        row("clause", clause(element.clause()));
        row(
                "obligation",
                say("obligation." + element.obligation().name().toLowerCase(Locale.ROOT))
                        + (language == Language.ZH ? "；" : "; ")
                        + details.cardinality().code());
        row("type", say("type." + details.type().code()));
        row("length", length(details.maximumLength()));
        row("pattern", code(details.pattern()));
        row("domain", link(element.valueDomain()));
        row("alternative", code(details.alternative()));
        row("narrowedBy", code(details.narrowedBy()));
        row("conditions", details.conditions().stream().map(this::condition).collect(Collectors.joining(comma())));
        row("headings", String.join(comma(), element.headings()));
        row("inItems", details.inItems() ? say("yes") : null);
        row("sensitivity", say("sensitivity." + details.sensitivity().code()));
        row("property", code(details.property()));
        row("example", code(details.example()));
        page.append('\n');
    }

    private String comma() {
        return language == Language.ZH ? "、" : ", ";
    }

    private String clause(ClauseRef clause) {
        String confidence = say("confidence." + clause.confidence().code());
        return clause.text() + (language == Language.ZH ? "（" + confidence + "）" : " (" + confidence + ")");
    }

    private @Nullable String length(@Nullable MaximumLength length) {
        if (length == null) {
            return null;
        }
        String confidence = say("confidence." + length.confidence().code());
        return say("code-points", "number", String.valueOf(length.codePoints()))
                + (language == Language.ZH ? "（" + confidence + "）" : " (" + confidence + ")");
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null ? null : "`" + text + "`";
    }

    private static @Nullable String link(@Nullable String domain) {
        return domain == null ? null : "[" + domain + "](#domain-" + domain + ")";
    }

    private String condition(ElementCondition condition) {
        String rule = "`" + condition.rule() + "`";
        return condition.when() == null
                ? rule
                : MESSAGES.format(
                                "condition",
                                Map.of(
                                        "rule", rule,
                                        "when", "`" + condition.when() + "`",
                                        "values", "`" + String.join("`" + comma() + "`", condition.values()) + "`"))
                        .in(language);
    }

    private void domain(ValueDomain domain) {
        line("<a id=\"domain-" + domain.id() + "\"></a>");
        line("### " + domain.names().in(language) + " `" + domain.id() + "`");
        line(domain.definition().in(language)
                + (language == Language.ZH ? "" : " ")
                + say(domain.open() ? "open" : "closed"));
        row("clause", clause(domain.clause()));
        page.append('\n');
        page.append(say("table")).append("\n|---|---|---|---|\n");
        for (PermissibleValue value : domain.values()) {
            page.append("| `").append(value.code()).append("` | ");
            page.append(value.names().zh()).append(" | ").append(value.names().en());
            page.append(" | ").append(String.join("、", value.aliases())).append(" |\n");
        }
        page.append('\n');
    }
}
