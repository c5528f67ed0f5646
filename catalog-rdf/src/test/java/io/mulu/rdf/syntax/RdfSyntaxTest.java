package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfSyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "a.ttl, TURTLE, text/turtle",
        "a.b.NT, N_TRIPLES, application/n-triples",
        "a.jsonld, JSON_LD, application/ld+json",
        "a.rdf, RDF_XML, application/rdf+xml",
        "a.owl, RDF_XML, application/rdf+xml",
        ".trig, TRIG, application/trig"
    })
    void isChosenByTheEndingOfAFile(String name, RdfSyntax syntax, String mediaType) {
        assertThat(RdfSyntax.ofFileName(name)).contains(syntax);
        assertThat(syntax.mediaType()).isEqualTo(mediaType);
        assertThat(syntax.fileEndings()).contains(syntax.id());
    }

    @ParameterizedTest
    @CsvSource({"ttl", "a.json", "a.ttl.gz", "''"})
    void otherNamesAreOfNoSyntax(String name) {
        assertThat(RdfSyntax.ofFileName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/ns#served, https://a.example/ns#, served",
        "https://a.example/1a.b-2, https://a.example/1, a.b-2",
        "https://a.example/ns/服务对象, https://a.example/ns/, 服务对象",
        "https://a.example/ns:p%20q, https://a.example/ns:p%20, q"
    })
    void takesAPropertyApartAtTheLastName(String iri, String namespace, String local) {
        assertThat(XmlName.of(iri)).isEqualTo(new XmlName(namespace, local));
    }

    @Test
    void refusesAPropertyWithoutNameAtItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlName.of("https://a.example/ns#12"))
                .withMessageContaining("https://a.example/ns#12");
        assertThatIllegalArgumentException().isThrownBy(() -> XmlName.of("https://a.example/ns/"));
    }
}
