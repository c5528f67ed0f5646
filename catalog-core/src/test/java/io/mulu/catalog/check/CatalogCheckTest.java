package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogCheckTest {

    @Test
    void givesFindingsInTheOrderOfTheGuideThenItemsThenRules() {
        InformationResource.Builder entry = CleanEntry.resource()
                .relatedCode(CleanEntry.code("303006/000001"))
                .openness(CleanEntry.resource().build().openness())
                .item(DataItem.builder()
                        .asWritten("sharing.type", "协商")
                        .asWritten("summary", "别的")
                        .build())
                .item(DataItem.builder().name("企业名称").build())
                .name(null)
                .updateCycle(null);

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "error required-element name {}",
                        "warning row-values-differ items[2].summary {expected=规模以上工业企业的名称、地址和行业, found=别的, item=3}",
                        "error required-element items[2].name {}",
                        "error required-element items[2].dataType {}",
                        "error value-not-in-domain items[2].sharing.type" + " {expected=无条件共享、有条件共享、不予共享, found=协商}",
                        "warning item-name-duplicate items[3].name {found=企业名称, other=1}",
                        "error required-element items[3].dataType {}",
                        "error required-element updateCycle {}",
                        "error related-code-own relatedCodes {found=303006/000001}");
    }

    @Test
    void countsEntriesFromZeroAndQuotesTheCodeAsWritten() {
        InformationResource.Builder bad = CleanEntry.resource().code(null).asWritten("code", "无效");

        assertThat(Checked.judged(Checked.settings(), CleanEntry.resource(), bad))
                .filteredOn(one -> one.finding().rule().equals("resource-code-form"))
                .extracting(one -> one.finding().resource())
                .containsExactly(new ResourceReference(1, "规模以上工业企业名录", "无效", "工业和信息化部"));
    }

    @Test
    void refusesWorkAfterItsEnd() {
        CatalogCheck check = new CatalogCheck(Checked.settings());
        check.finish(finding -> {});

        assertThatIllegalStateException().isThrownBy(() -> check.finish(finding -> {}));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> check.check(Checked.entry(0, CleanEntry.resource().build()), finding -> {}));
    }

    @Test
    void summarisesWhatPassedBy() {
        FindingCounter counter = new FindingCounter();
        List<JudgedFinding> found = new ArrayList<>(Checked.judged(
                Checked.settings(),
                CleanEntry.resource().updateCycle(null).issued(null),
                CleanEntry.resource().asWritten("updateCycle", "年")));
        counter.seen(CleanEntry.resource().build());
        counter.seen(CleanEntry.resource().build());
        found.forEach(counter::found);

        FindingSummary summary = counter.summary();

        assertThat(summary)
                .isEqualTo(new FindingSummary(
                        2,
                        4,
                        1,
                        List.of(
                                new RuleCount("duplicate-code", Severity.ERROR, 1),
                                new RuleCount("duplicate-name", Severity.ERROR, 1),
                                new RuleCount("required-element", Severity.ERROR, 2),
                                new RuleCount("value-respelled", Severity.NOTE, 1))));
        assertThat(summary.count(Severity.ERROR)).isEqualTo(4);
        assertThat(summary.count(Severity.WARNING)).isZero();
        assertThat(summary.findings()).isEqualTo(5);
        assertThat(summary.reaches(Severity.ERROR)).isTrue();
    }

    @Test
    void reachesNoThresholdWithoutFindings() {
        FindingSummary summary = new FindingCounter().summary();

        assertThat(summary).isEqualTo(new FindingSummary(0, 0, 0, List.of()));
        assertThat(summary.reaches(Severity.NOTE)).isFalse();
    }
}
