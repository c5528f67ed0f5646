package io.mulu.catalog.message;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleExample;
import io.mulu.catalog.rule.RuleExamples;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is said of the rules: title, clause, explanation, examples, remedy. Tells it to people; the pages
 * {@code docs/rules.md} and {@code docs/rules.zh-CN.md} are made from it. Immutable and thread-safe.
 */
public final class RuleGuide {

    private static final RuleBook BOOK = RuleBook.shipped();

    private final Profile profile;
    private final MetadataRegistry registry;
    private final FindingTexts texts;
    private final ElementNames names;
    private final Messages words = Messages.beside(RuleGuide.class, "guide");
    private final RuleExamples examples = RuleExamples.shipped();

    /**
     * A guide.
     *
     * @param registry names the elements
     * @param profile gives the severities
     */
    public RuleGuide(MetadataRegistry registry, Profile profile) {
        this.registry = registry;
        this.profile = profile;
        this.texts = FindingTexts.shipped(registry);
        this.names = new ElementNames(examples.registry(), Messages.beside(FindingTexts.class, "rules"));
    }

    /**
     * The words of the rules.
     *
     * @return title, explanation, remedy and clause
     */
    public FindingTexts texts() {
        return texts;
    }

    /**
     * The rules.
     *
     * @return in the order in which they run
     */
    public List<RuleInfo> rules() {
        return BOOK.rules();
    }

    /**
     * How much a rule matters.
     *
     * @param rule the identifier of the rule
     * @return the severity in words, or that the rule is switched off
     * @throws IllegalArgumentException if there is no such rule
     */
    public LocalizedText severity(String rule) {
        return words.template(
                "severity." + profile.severity(rule).map(Severity::code).orElse("off"));
    }

    /**
     * How surely the clause itself demands it.
     *
     * @param rule the identifier of the rule
     * @return one phrase
     * @throws IllegalArgumentException if there is no such rule
     */
    public LocalizedText certainty(String rule) {
        return words.template("confidence." + texts.clause(rule).confidence().code());
    }

    /**
     * When a rule can tell.
     *
     * @param rule one of {@link #rules()}
     * @return one phrase
     */
    public LocalizedText phase(RuleInfo rule) {
        return words.template("phase." + rule.phase().code());
    }

    /**
     * The elements that a rule looks at.
     *
     * @param rule one of {@link #rules()}
     * @return their names; empty when the registry decides
     */
    public List<LocalizedText> elements(RuleInfo rule) {
        return rule.elements().stream()
                .flatMap(id -> registry.element(id).map(MetadataElement::names).stream())
                .toList();
    }

    /**
     * An example in which the rule finds something.
     *
     * @param rule the identifier of the rule
     * @return the example
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExample bad(String rule) {
        return examples.bad(rule);
    }

    /**
     * An example in which no rule finds anything.
     *
     * @param rule the identifier of the rule
     * @return the example
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExample good(String rule) {
        return examples.good(rule);
    }

    /**
     * An example as lines, one for each member.
     *
     * @param example the example
     * @param language in which to name the elements
     * @return for example {@code 发布日期：2017-06-30}; numbered when there are several entries
     */
    public List<String> lines(RuleExample example, Language language) {
        List<String> lines = new ArrayList<>();
        int entries = example.entries().size();
        for (int i = 0; i < entries; i++) {
            String number = entries == 1 ? "" : i + 1 + ". ";
            String entry = example.entries().get(i).entrySet().stream()
                    .map(member -> line(member, language))
                    .collect(Collectors.joining(word("between", language)));
            lines.add(number + entry);
        }
        return lines;
    }

    private String line(Map.Entry<String, String> member, Language language) {
        String text = member.getValue().replace("\n", "⏎");
        String shown = text.isEmpty() ? word("blank", language) : text;
        return name(member.getKey()).in(language) + word("colon", language) + shown;
    }

    /** Levels of the classification are told by their number, which the element's name does not. */
    private LocalizedText name(String path) {
        LocalizedText name = names.of(path);
        int open = path.startsWith("classification.names[") ? path.indexOf('[') : -1;
        if (open < 0) {
            return name;
        }
        int level = Integer.parseInt(path.substring(open + 1, path.length() - 1)) + 1;
        return words.format("level", Map.of("level", String.valueOf(level))); // from 1, as people count
    }

    /**
     * A word or phrase that stands around what is said of rules.
     *
     * @param key its key among {@code guide_zh.properties}
     * @param language which language
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public String word(String key, Language language) {
        return words.template(key).in(language);
    }

    /**
     * The rules whose identifiers are nearest to a text, for who mistyped one.
     *
     * @param text what was typed
     * @return at most three identifiers, the nearest first
     */
    public List<String> nearest(String text) {
        return NearestIds.of(text, BOOK.ids());
    }
}
