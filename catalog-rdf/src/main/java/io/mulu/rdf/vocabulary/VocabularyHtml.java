package io.mulu.rdf.vocabulary;

import io.mulu.catalog.text.Language;
import io.mulu.rdf.graph.Namespace;
import io.mulu.rdf.vocabulary.VocabularyTerm.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The terms of a vocabulary as an HTML page in Chinese and English, with nothing to fetch and no script. The name of each
 * term is its anchor, so that the page may stand at the address of the namespace.
 */
public final class VocabularyHtml {

    private static final String STYLE = """
            body { font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 60rem; \
            margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            h1, h2, h3 { line-height: 1.3 }
            h2 { border-bottom: 1px solid #999; margin-top: 2.5rem }
            h3 { margin: 1.8rem 0 0.2rem }
            h3 code { font-size: 1.05rem }
            p, dl { margin: 0.2rem 0 }
            dt { float: left; clear: left; min-width: 10rem; color: #555 }
            dd { margin: 0 0 0 10rem }
            nav { columns: 18rem; font-size: 0.9rem }
            nav a { display: block }
            :target { background: #fff3c4 }
            """;

    private final Vocabulary vocabulary;
    private final StringBuilder page = new StringBuilder();

    private VocabularyHtml(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Makes the page.
     *
     * @param vocabulary what it shows
     * @return HTML 5; lines end with a line feed
     */
    public static String page(Vocabulary vocabulary) {
        VocabularyHtml html = new VocabularyHtml(vocabulary);
        html.write();
        return html.page.toString();
    }

    private void write() {
        String zh = vocabulary.title().zh();
        page.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(text(zh))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(both(zh, vocabulary.title().en(), "<br>"))
                .append("</h1>\n");
        for (Language language : Language.values()) {
            paragraph(
                    language,
                    VocabularyPage.introduction(vocabulary, language)
                            .replace("`", "")
                            .replace("<", "")
                            .replace(">", ""));
        }
        contents();
        for (Kind kind : Kind.values()) {
            List<VocabularyTerm> terms = of(kind);
            if (!terms.isEmpty()) {
                page.append("<h2>").append(say(kind.heading(), " · ")).append("</h2>\n");
                terms.forEach(this::term);
            }
        }
        page.append("</body>\n</html>\n");
    }

    private List<VocabularyTerm> of(Kind kind) {
        return vocabulary.terms().stream().filter(term -> term.kind() == kind).toList();
    }

    private void contents() {
        page.append("<nav>\n");
        for (VocabularyTerm term : vocabulary.terms()) {
            page.append(reference(term.iri())).append('\n');
        }
        page.append("</nav>\n");
    }

    private void term(VocabularyTerm term) {
        page.append("<section id=\"").append(text(term.localName())).append("\">\n<h3><code>");
        page.append(text(Names.curie(term.iri()))).append("</code> ");
        page.append(both(term.label().zh(), term.label().en(), " · ")).append("</h3>\n");
        paragraph(Language.ZH, term.comment().zh());
        paragraph(Language.EN, term.comment().en());
        page.append("<dl>\n");
        row("IRI", text(term.iri()));
        if (!term.above().isEmpty()) {
            row(say("subclass", " · "), references(term.above()));
        }
        if (term.kind() == Kind.LINK || term.kind() == Kind.VALUE) {
            row(say("domain", " · "), references(term.domain()));
            row(say("range", " · "), references(term.range()));
        }
        page.append("</dl>\n</section>\n");
    }

    private void paragraph(Language language, String text) {
        page.append("<p lang=\"").append(language.tag()).append("\">").append(text(text));
        page.append("</p>\n");
    }

    private void row(String name, String html) {
        page.append("<dt>").append(name).append("</dt><dd>").append(html).append("</dd>\n");
    }

    private String references(List<String> iris) {
        return iris.isEmpty()
                ? say("anything", " · ")
                : iris.stream().map(VocabularyHtml::reference).collect(Collectors.joining(", "));
    }

    /** A term of the vocabulary is linked; of others the short name tells which it is. */
    private static String reference(String iri) {
        String name = "<code>" + text(Names.curie(iri)) + "</code>";
        return iri.startsWith(Namespace.MULU.iri())
                ? "<a href=\"#" + text(iri.substring(Namespace.MULU.iri().length())) + "\">" + name + "</a>"
                : name;
    }

    private static String say(String key, String between) {
        return both(
                VocabularyPage.MESSAGES.template(key).in(Language.ZH),
                VocabularyPage.MESSAGES.template(key).in(Language.EN),
                between);
    }

    private static String both(String zh, String en, String between) {
        return text(zh) + between + "<span lang=\"en\">" + text(en) + "</span>";
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
