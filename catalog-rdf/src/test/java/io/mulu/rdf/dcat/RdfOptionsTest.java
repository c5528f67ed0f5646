package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.catalog.audience.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfOptionsTest {

    @Test
    void showsOnlyWhatIsPublicUnlessToldOtherwise() {
        assertThat(RdfOptions.defaults().audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void addsTheSlashThatABaseLacks() {
        assertThat(RdfOptions.defaults().withBase("http://data.gov.cn/x").base())
                .isEqualTo("http://data.gov.cn/x/");
        assertThat(RdfOptions.defaults().withBase("http://data.gov.cn/x/").base())
                .isEqualTo("http://data.gov.cn/x/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data.gov.cn",
                "/catalog/",
                "urn:x:",
                "https://",
                "https:///x",
                "https://a b/",
                "https://a/<b>",
                "https://a/\"",
                "https://a/?q=1",
                "https://a/#b",
                "https://a/b/../c/",
                "https://a/b/.",
                "https://a/\n",
                "https://a/\uD800",
            })
    void refusesABaseThatNamesCannotBeginWith(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RdfOptions.defaults().withBase(base))
                .withMessageStartingWith("base ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{code}", "ftp://a/{code}", "https://a/{id}", "https://a/ {code}"})
    void refusesAPatternThatMakesNoAddress(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RdfOptions.defaults().withLandingPage(pattern))
                .withMessageStartingWith("landingPage ");
    }
}
