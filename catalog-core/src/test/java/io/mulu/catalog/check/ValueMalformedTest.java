package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.standard.Confidence;
import io.mulu.codes.classification.ClassificationCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that have not the form that the registry defines: the rule "value-malformed". */
class ValueMalformedTest {

    private static final String FOUND = "error value-malformed ";

    @Test
    void reportsAStructureWhereATextBelongs() {
        assertThat(Checked.findings(CleanEntry.resource().summary(null).asWritten("summary", "[1,2]")))
                .containsExactly(FOUND + "summary {found=[1,2]}");
        assertThat(Checked.findings(CleanEntry.resource()
                        .item(CleanEntry.itemBuilder("行业")
                                .asWritten("dataElement", "{}")
                                .build())))
                .containsExactly(FOUND + "items[2].dataElement {found={}}");
    }

    @Test
    void reportsAStructureInPlaceOfNamesThoughACodeStandsInForThem() {
        Classification code = new Classification(ClassificationCode.parse("303006"), List.of());
        InformationResource.Builder resource = CleanEntry.resource().classification(code);

        assertThat(Checked.findings(resource)).isEmpty();
        assertThat(Checked.findings(resource.asWritten("classification.names", "{}")))
                .containsExactly(FOUND + "classification.names {found={}}");
    }

    @Test
    void reportsATextWhereAnObjectBelongs() {
        assertThat(Checked.findings(CleanEntry.resource()
                        .survey(Survey.NONE)
                        .asWritten("survey", "无")
                        .asWritten("items[7]", "邮编")))
                .containsExactly(FOUND + "items[7] {found=邮编}", FOUND + "survey {found=无}");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            ab,         null,   ^[a-z]+$, null
            a1,         null,   ^[a-z]+$, a1
            2020-02-29, DATE,   null,     null
            2021-02-29, DATE,   null,     2021-02-29
            2020-04-31, DATE,   null,     2020-04-31
            2020/1/1,   DATE,   null,     2020/1/1
            12.50,      NUMBER, null,     null
            -1,         NUMBER, null,     -1
            约3万,       NUMBER, null,     约3万
            一二三四五六,  TEXT,   null,     null
            一二三四五六七, TEXT,  null,     一二三四五六七
            '',         DATE,   null,     null
            """)
    void looksAtTheFormOfAnElementThatWasAddedAsData(
            String text, @Nullable ElementType type, @Nullable String pattern, @Nullable String found) {
        assertThat(Checked.findings(
                        extended(type == null ? ElementType.CODE : type, pattern),
                        CleanEntry.resource().extension("added", text)))
                .isEqualTo(found == null ? List.of() : List.of(FOUND + "extensions.added {found=" + found + "}"));
    }

    /** The longest text has six characters. */
    private static MetadataRegistry extended(ElementType type, @Nullable String pattern) {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        ElementDetails usual = ElementDetails.of(Obligation.OPTIONAL, null);
        MetadataElement plain = RequiredElementTest.element("extensions.added", null);
        elements.add(new MetadataElement(
                plain.id(),
                plain.names(),
                plain.definition(),
                plain.clause(),
                Obligation.OPTIONAL,
                null,
                List.of(),
                new ElementDetails(
                        usual.cardinality(),
                        type,
                        type == ElementType.TEXT ? new MaximumLength(6, Confidence.SEEN) : null,
                        pattern,
                        List.of(),
                        null,
                        null,
                        false,
                        usual.sensitivity(),
                        null,
                        null)));
        return new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());
    }
}
