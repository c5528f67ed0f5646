package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseIriTest {

    @ParameterizedTest
    @CsvSource({
        "https://a/b/, https://a/b/catalog, catalog",
        "https://a/b/, https://a/b/resource/303006/000001#item-1, resource/303006/000001#item-1",
        "https://a/b/, https://a/b/resource/x..y, resource/x..y",
        "https://a/b/, https://a/b/, https://a/b/",
        "https://a/b/, https://a/bc, https://a/bc",
        "https://a/b/, https://a/b//c, https://a/b//c",
        "https://a/b/, https://a/b/#c, https://a/b/#c",
        "https://a/b/, https://a/b/c:d, https://a/b/c:d",
        "https://a/b/, https://a/b/c?d, https://a/b/c?d",
        "https://a/b/, https://a/b/c/../d, https://a/b/c/../d",
        "https://a/b/, https://a/b/%20, https://a/b/%20",
        "https://a/b/, https://a/b/c%20, https://a/b/c%20",
        "https://a/../b/, https://a/../b/c, https://a/../b/c",
    })
    void shortensOnlyWhatEveryReaderMakesWholeAgain(String base, String iri, String written) {
        assertThat(iri.substring(new BaseIri(base).skip(iri))).isEqualTo(written);
    }
}
