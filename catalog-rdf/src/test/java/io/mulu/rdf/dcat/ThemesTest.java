package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemesTest {

    private static final String SHIPPED = "https://w3id.org/mulu/classification/national-2017-10/";
    private static final String LOCAL = "https://mulu.example/classification/";

    private final Themes themes = themes(RdfOptions.defaults());

    private static Themes themes(RdfOptions options) {
        Iris iris = new Iris(options);
        return new Themes(options, iris, new Categories(options, iris));
    }

    private static Classification of(@Nullable String code, String... names) {
        return new Classification(code == null ? null : ClassificationCode.parse(code), List.of(names));
    }

    @Test
    void aKnownCodeIsTheNodeOfTheScheme() {
        assertThat(themes.of(of("303006"))).containsExactly(SHIPPED + "303006");
    }

    @Test
    void namesLetterByLetterOnTheWayToTheCodeAddNothing() {
        assertThat(themes.of(of("303006", "部门政务信息资源目录", "国务院", "工业和信息化部"))).containsExactly(SHIPPED + "303006");
        assertThat(themes.of(of(null, "部门政务信息资源目录", "国务院", "工业和信息化部"))).containsExactly(SHIPPED + "303006");
    }

    @Test
    void namesWrittenOtherwiseAreKeptBesides() {
        assertThat(themes.of(of("3", "部门"))).containsExactly(SHIPPED + "3", LOCAL + "names/%E9%83%A8%E9%97%A8");
    }

    @Test
    void aCodeThatTheSchemeDoesNotHaveIsTheCataloguesOwn() {
        assertThat(themes.of(of("30300699"))).containsExactly(LOCAL + "30300699");
    }

    @Test
    void noClassificationHasNoTheme() {
        assertThat(themes.of(Classification.NONE)).isEmpty();
    }

    @Test
    void aSchemeThatIsNotShippedIsNamedInTheCatalogue() {
        ClassificationScheme own =
                ClassificationScheme.builder("own").add("3", "三类", null).build();
        assertThat(themes(RdfOptions.defaults().withScheme(own)).of(of("3"))).containsExactly(LOCAL + "3");
    }

    @Test
    void nodesAddedToAShippedSchemeAreNamedInTheCatalogue() {
        ClassificationScheme more = ShippedSchemes.national201710().toBuilder()
                .add("30300601", "司局", "303006")
                .build();
        Themes extended = themes(RdfOptions.defaults().withScheme(more));
        assertThat(extended.of(of("30300601"))).containsExactly(LOCAL + "30300601");
        assertThat(extended.of(of("303006"))).containsExactly(SHIPPED + "303006");
    }

    @Test
    void asManyNamesAsThereMayBeAreFollowed() {
        List<String> names = new ArrayList<>(Collections.nCopies(200, "级"));
        assertThat(themes.of(new Classification(null, names)))
                .singleElement()
                .asString()
                .hasSize((LOCAL + "names").length() + 200 * "/%E7%BA%A7".length());
    }
}
