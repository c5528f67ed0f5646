package io.mulu.rdf.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.text.Language;
import io.mulu.rdf.jena.VocabularyReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyPageTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    /** With {@code -Dmulu.docs.write=true} the page is written before it is compared. */
    @ParameterizedTest
    @CsvSource({"EN, vocabulary.md", "ZH, vocabulary.zh-CN.md"})
    void committedPageIsMadeFromTheVocabulary(Language language, String file) throws IOException {
        Path page = Path.of(System.getProperty("mulu.project", ".."), "docs", file);
        String markdown = VocabularyPage.markdown(VOCABULARY, language);
        if (Boolean.getBoolean("mulu.docs.write")) {
            Files.writeString(page, markdown);
        }

        assertThat(page)
                .as("write it anew with -Dtest=VocabularyPageTest -Dmulu.docs.write=true")
                .hasContent(markdown);
    }

    @Test
    void theHtmlPageHasEveryTermAtItsAnchorAndNothingToFetch() throws XMLStreamException {
        String html = VocabularyHtml.page(VOCABULARY);
        List<String> anchors = new ArrayList<>();
        List<String> links = new ArrayList<>();
        XMLStreamReader xml = XMLInputFactory.newFactory()
                .createXMLStreamReader(new StringReader(
                        html.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("<(meta [^>]*|br)>", "<$1/>")));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                assertThat(xml.getLocalName()).isNotIn("script", "link", "img", "iframe");
                assertThat(xml.getAttributeValue(null, "src")).isNull();
                if (xml.getAttributeValue(null, "id") != null) {
                    anchors.add(xml.getAttributeValue(null, "id"));
                }
                if (xml.getAttributeValue(null, "href") != null) {
                    links.add(xml.getAttributeValue(null, "href"));
                }
            }
        }
        assertThat(anchors)
                .isEqualTo(VOCABULARY.terms().stream()
                        .map(VocabularyTerm::localName)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(links).hasSizeGreaterThan(anchors.size()).allMatch(link -> anchors.contains(link.substring(1)));
        assertThat(html)
                .contains("<code>mulu:classified</code> 涉密 · <span lang=\"en\">classified</span>")
                .doesNotContain("url(", "@import");
    }

    @Test
    void theVocabularySaysWhatItIs() {
        assertThat(VOCABULARY.namespace()).isEqualTo("https://w3id.org/mulu/ns#");
        assertThat(VOCABULARY.prefix()).isEqualTo("mulu");
        assertThat(VOCABULARY.issued()).isEqualTo("2026-11-22");
        assertThat(VOCABULARY.terms()).hasSizeGreaterThan(85);
    }
}
