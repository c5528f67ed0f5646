package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import org.junit.jupiter.api.Test;

class RowRulesTest {

    private static DataItem row(String name, String path, String text) {
        return CleanEntry.itemBuilder(name).asWritten(path, text).build();
    }

    @Test
    void reportsAnotherCodeInARow() {
        InformationResource.Builder entry = CleanEntry.resource().item(row("行业", "code", "303006/000002"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "error resource-code-varies items[2].code {expected=303006/000001, found=303006/000002, item=3}");
    }

    @Test
    void reportsAnotherTextInARow() {
        InformationResource.Builder entry =
                CleanEntry.resource().item(row("行业", "summary", "企业名录")).item(row("电话", "provider.unit", "运行局"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning row-values-differ items[2].summary {expected=规模以上工业企业的名称、地址和行业, found=企业名录, item=3}",
                        "warning row-values-differ items[3].provider.unit {found=运行局, item=4}");
    }

    @Test
    void namesTheRowByItsItem() {
        assertThat(Checked.sentences(CleanEntry.resource().item(row("行业", "summary", "企业名录"))))
                .containsExactly("第3个信息项所在的行把信息资源摘要写成“企业名录”，而这项资源写的是“规模以上工业企业的名称、地址和行业”。");
    }

    @Test
    void reportsTheSameTextOnceAtItsFirstRow() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(row("行业", "code", "303006/000002"))
                .item(row("电话", "code", "303006/000002"))
                .item(row("传真", "code", "303006/000003"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "error resource-code-varies items[2].code {expected=303006/000001, found=303006/000002, item=3}",
                        "error resource-code-varies items[4].code {expected=303006/000001, found=303006/000003, item=5}");
    }

    @Test
    void quotesTheResourceAsItIsWritten() {
        InformationResource.Builder entry =
                CleanEntry.resource().asWritten("format.category", "数据库").item(row("行业", "format.category", "电子文件"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning row-values-differ items[2].format.category {expected=数据库, found=电子文件, item=3}");
    }

    @Test
    void doesNotTakeTheOwnSpellingOfAnItemForADifference() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .updateCycle("monthly")
                        .asWritten("updateCycle", "每月")
                        .asWritten("dataType", "字符串型C")
                        .build());

        assertThat(Checked.findings(entry)).isEmpty();
    }

    @Test
    void reportsTheSecondOfTwoItemsOfOneName() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.item("企业 名称"))
                .item(CleanEntry.item("企业名称（旧）"))
                .item(CleanEntry.item("注册地址"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning item-name-duplicate items[2].name {found=企业 名称, other=1}",
                        "warning item-name-duplicate items[4].name {found=注册地址, other=2}");
    }

    @Test
    void doesNotCompareItemsWithoutAName() {
        InformationResource.Builder entry =
                CleanEntry.resource().item(CleanEntry.item("*")).item(CleanEntry.item("*"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "error required-element items[2].name {found=*}",
                        "error required-element items[3].name {found=*}");
    }
}
