package io.mulu.rdf.vocabulary;

import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.Messages;
import io.mulu.rdf.vocabulary.VocabularyTerm.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The terms of a vocabulary as a Markdown page in one language. */
public final class VocabularyPage {

    static final Messages MESSAGES = Messages.beside(VocabularyPage.class, "vocabulary");

    private final Vocabulary vocabulary;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private VocabularyPage(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * Makes the page.
     *
     * @param vocabulary what it shows
     * @param language the language
     * @return Markdown; lines end with a line feed
     */
    public static String markdown(Vocabulary vocabulary, Language language) {
        VocabularyPage page = new VocabularyPage(vocabulary, language);
        page.write();
        return page.page.toString();
    }

    private void write() {
        page.append("# ").append(say("title")).append("\n\n").append(introduction(vocabulary, language));
        page.append("\n\n").append(say("download")).append('\n');
        for (Kind kind : Kind.values()) {
            List<VocabularyTerm> terms = vocabulary.terms().stream()
                    .filter(term -> term.kind() == kind)
                    .toList();
            if (!terms.isEmpty()) {
                page.append("\n## ").append(say(kind.heading())).append("\n\n");
                table(kind, terms);
            }
        }
    }

    static String introduction(Vocabulary vocabulary, Language language) {
        return MESSAGES.format(
                        "introduction",
                        Map.of(
                                "prefix",
                                "`" + vocabulary.prefix() + ":`",
                                "namespace",
                                "<" + vocabulary.namespace() + ">",
                                "version",
                                vocabulary.version(),
                                "date",
                                vocabulary.issued()))
                .in(language);
    }

    private void table(Kind kind, List<VocabularyTerm> terms) {
        boolean property = kind == Kind.LINK || kind == Kind.VALUE;
        String columns = property ? " | " + say("domain") + " | " + say("range") : "";
        page.append("| | ").append(say("label")).append(" | ").append(say("meaning"));
        page.append(columns).append(" |\n|---|---|---").append(property ? "|---|---" : "");
        page.append("|\n");
        for (VocabularyTerm term : terms) {
            page.append("| `").append(Names.curie(term.iri())).append("` | ");
            page.append(term.label().in(language)).append(" | ");
            page.append(term.comment().in(language));
            if (!term.above().isEmpty()) {
                page.append(language == Language.ZH ? "" : " ");
                page.append(say("subclass")).append(' ');
                page.append(codes(term.above())).append(say("stop"));
            }
            if (property) {
                page.append(" | ").append(codes(term.domain()));
                page.append(" | ").append(codes(term.range()));
            }
            page.append(" |\n");
        }
    }

    private String codes(List<String> iris) {
        String or = language == Language.ZH ? say("or") : " " + say("or") + " ";
        return iris.isEmpty()
                ? say("anything")
                : iris.stream().map(iri -> "`" + Names.curie(iri) + "`").collect(Collectors.joining(or));
    }

    private String say(String key) {
        return MESSAGES.template(key).in(language);
    }
}
