package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.classification.ClassificationCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Structures and texts in each other's place: the rule "structure-misplaced". */
class StructureMisplacedTest {

    private static final String FOUND = "error structure-misplaced ";

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
}
