package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Survey;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFlagRulesTest {

    private static DataItem item(String name, String heading, String text) {
        return CleanEntry.itemBuilder(name).extension(heading, text).build();
    }

    private static InformationResource.Builder entry(DataItem... items) {
        return CleanEntry.resource().items(List.of(items));
    }

    @Test
    void reportsEachFurtherTimestamp() {
        assertThat(Checked.findings(entry(
                        item("甲", "时间戳", "否"),
                        item("乙", "时间戳", "是"),
                        item("丙", "时间戳", "√"),
                        CleanEntry.item("丁"),
                        item("戊", "是否时间戳", "Y"))))
                .containsExactly(
                        "warning timestamp-item-repeated items[2].extensions.时间戳 {found=丙, other=2}",
                        "warning timestamp-item-repeated items[4].extensions.是否时间戳 {found=戊, other=2}");
    }

    @Test
    void takesOneTimestampOrNone() {
        assertThat(Checked.findings(entry(item("甲", "时间戳", "是"), item("乙", "时间戳", "否"))))
                .isEmpty();
        assertThat(Checked.findings(entry(item("甲", "时间戳", "否"), item("乙", "时间戳", "否"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"主键", "是否主键", " 主 键 "})
    void reportsThatNoItemIsThePrimaryKey(String heading) {
        assertThat(Checked.findings(entry(item("甲", heading, "否"), item("乙", heading, "0"))))
                .containsExactly("warning primary-key-missing items {found=" + heading + "}");
    }

    @Test
    void takesOnePrimaryKeyOrSeveralAndACatalogueWithoutTheColumn() {
        assertThat(Checked.findings(entry(item("甲", "主键", "是"), item("乙", "主键", "是"))))
                .isEmpty();
        assertThat(Checked.findings(entry(item("甲", "备注", "否")))).isEmpty();
    }

    @Test
    void reportsMoreSharedOrOpenThanThereIs() {
        InformationResource.Builder entry = CleanEntry.resource()
                .survey(new Survey(
                        new BigDecimal("1.50"),
                        new BigDecimal("0"),
                        new BigDecimal("1.51"),
                        new BigDecimal("0.00"),
                        new BigDecimal("1.5"),
                        new BigDecimal("1e1")));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning survey-part-over-total survey.storageShared {found=1.51, total=1.50}",
                        "warning survey-part-over-total survey.recordsOpened {found=10, total=0}");
    }

    @Test
    void doesNotCompareFiguresThatAreNotThere() {
        Survey survey = new Survey(null, new BigDecimal("1"), new BigDecimal("5"), null, new BigDecimal("5"), null);

        assertThat(Checked.findings(CleanEntry.resource().survey(survey))).isEmpty();
    }
}
