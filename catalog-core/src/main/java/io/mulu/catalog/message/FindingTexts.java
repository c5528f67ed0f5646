package io.mulu.catalog.message;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to tell people about findings. Immutable and thread-safe.
 *
 * <p>Keys of the texts: {@code ID.title}, {@code ID.sentence}, {@code ID.explanation} and {@code ID.fix} for each rule;
 * {@code ID.sentence.without-ARGUMENT} is the sentence when a finding lacks that argument; {@code fault.KIND} says what is
 * wrong with a code, and fills {@code {problem}} in the sentence. Besides its arguments a sentence has {@code {element}},
 * the element with the number of its item, and {@code {name}}, the element alone. Any text names another element by its
 * identifier, as in <code>{&#64;sharing.type}</code>, and gets its name from the registry.
 */
public final class FindingTexts {

    private static final String SENTENCE = ".sentence";
    private static final String FAULT = "fault";
    private static final String ELEMENT = "@";

    /** What others say of a finding, where they say it in both languages; {@code {message}} in texts. */
    private static final String MESSAGE_ZH = "messageZh";

    private static final String MESSAGE_EN = "messageEn";
    private static final List<String> PARTS = List.of(".title", SENTENCE, ".explanation", ".fix");

    private final Messages messages;
    private final RuleBook book;
    private final ElementNames names;
    private final Variants variants;

    FindingTexts(Messages templates, RuleBook book, MetadataRegistry registry) {
        this.messages = templates.filledIn(elementNames(registry));
        refuseUnknownElements();
        this.book = book;
        this.names = new ElementNames(registry, messages);
        this.variants = new Variants(messages);
        for (String id : book.ids()) {
            for (String part : PARTS) {
                messages.template(id + part);
            }
        }
    }

    /** The guide's elements, which the texts name, and those of the registry in their place or besides. */
    private static Map<String, LocalizedText> elementNames(MetadataRegistry registry) {
        Map<String, LocalizedText> names = new HashMap<>();
        MetadataRegistry.guide2017().elements().forEach(element -> names.put(ELEMENT + element.id(), element.names()));
        registry.elements().forEach(element -> names.put(ELEMENT + element.id(), element.names()));
        return names;
    }

    private void refuseUnknownElements() {
        for (String key : messages.keys()) {
            LocalizedText text = messages.template(key);
            if (text.zh().contains("{" + ELEMENT) || text.en().contains("{" + ELEMENT)) {
                throw new IllegalArgumentException("the text " + key + " names an unknown element: " + text);
            }
        }
    }

    /**
     * The texts that are shipped.
     *
     * @param registry names the elements
     * @return the texts
     */
    public static FindingTexts shipped(MetadataRegistry registry) {
        return new FindingTexts(Messages.beside(FindingTexts.class, "rules"), RuleBook.shipped(), registry);
    }

    /**
     * Whether there are texts on a rule.
     *
     * @param rule an identifier
     * @return false when there is no such rule
     */
    public boolean knows(String rule) {
        return book.rule(rule).isPresent();
    }

    /**
     * The title of a rule: what it finds, in a few words.
     *
     * @param rule the identifier of the rule
     * @return in both languages
     * @throws IllegalArgumentException if there is no such rule
     */
    public LocalizedText title(String rule) {
        return messages.template(rule + ".title");
    }

    /**
     * One sentence, sometimes two, on a finding: which element, what stands there, what is expected. Long texts are cut
     * short and line breaks become blanks; the finding itself has them whole.
     *
     * @param finding the finding of a built-in rule
     * @return in both languages
     * @throws IllegalArgumentException if there is no such rule
     */
    public LocalizedText sentence(Finding finding) {
        String key = variants.of(finding.rule() + SENTENCE, finding.arguments());
        Map<String, String> arguments = new HashMap<>();
        finding.arguments().forEach((name, text) -> arguments.put(name, Excerpt.of(text)));
        LocalizedText element = names.of(finding.member());
        LocalizedText name = names.bare(finding.member());
        LocalizedText problem = problem(finding.rule(), arguments);
        LocalizedText message =
                new LocalizedText(arguments.getOrDefault(MESSAGE_ZH, ""), arguments.getOrDefault(MESSAGE_EN, ""));
        Map<String, LocalizedText> both =
                Map.of("element", element, "name", name, "problem", problem, "message", message);
        return new LocalizedText(
                fill(key, arguments, both, Language.ZH).zh(),
                fill(key, arguments, both, Language.EN).en());
    }

    private LocalizedText fill(
            String key, Map<String, String> arguments, Map<String, LocalizedText> both, Language language) {
        Map<String, String> all = new HashMap<>(arguments);
        both.forEach((argument, text) -> all.put(argument, text.in(language)));
        return messages.format(key, all);
    }

    private LocalizedText problem(String rule, Map<String, String> arguments) {
        String fault = arguments.get(FAULT);
        if (fault == null) {
            return new LocalizedText("", "");
        }
        return messages.format(variants.of(faultKey(rule, fault), arguments), arguments);
    }

    /** A rule may say it in its own words; a kind without words is told as the wider kind that its name begins with. */
    private String faultKey(String rule, String fault) {
        String own = rule + "." + FAULT + "." + fault;
        if (messages.has(own)) {
            return own;
        }
        for (String kind = fault; !kind.isEmpty(); kind = kind.substring(0, Math.max(0, kind.lastIndexOf('-')))) {
            if (messages.has(FAULT + "." + kind)) {
                return FAULT + "." + kind;
            }
        }
        return FAULT + ".other";
    }

    /**
     * Why the rule is there: one paragraph.
     *
     * @param rule the identifier of the rule
     * @return in both languages
     * @throws IllegalArgumentException if there is no such rule
     */
    public LocalizedText explanation(String rule) {
        return messages.template(rule + ".explanation");
    }

    /**
     * What to do about it.
     *
     * @param rule the identifier of the rule
     * @return in both languages
     * @throws IllegalArgumentException if there is no such rule
     */
    public LocalizedText fix(String rule) {
        return messages.template(rule + ".fix");
    }

    /**
     * Where the requirement comes from. Its confidence says whether it may be presented as the standard's word.
     *
     * @param rule the identifier of the rule
     * @return the clause
     * @throws IllegalArgumentException if there is no such rule
     */
    public ClauseRef clause(String rule) {
        return book.rule(rule).map(RuleInfo::clause).orElseThrow(() -> new IllegalArgumentException("no rule " + rule));
    }

    /**
     * The name of the element that a member belongs to; within an item, the number of the item besides.
     *
     * @param member the path of the member
     * @return in both languages; the path itself when no element encloses it
     */
    public LocalizedText element(String member) {
        return names.of(member);
    }
}
