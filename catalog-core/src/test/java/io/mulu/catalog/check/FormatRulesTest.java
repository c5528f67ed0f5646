package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatRulesTest {

    private static InformationResource.Builder format(String category, String type, String description) {
        String mode = category.equals("database") ? "database" : "file";
        return CleanEntry.resource()
                .format(new ResourceFormat(category, type, description))
                .sharing(new Sharing(SharingType.CONDITIONAL, CleanEntry.TERMS, new SharingMode("platform", mode)));
    }

    private static InformationResource.Builder shared(String category, String type, String modeCategory, String mode) {
        return CleanEntry.resource()
                .format(new ResourceFormat(category, type, null))
                .sharing(new Sharing(SharingType.CONDITIONAL, CleanEntry.TERMS, new SharingMode(modeCategory, mode)));
    }

    @Test
    void reportsATypeOfAnotherCategory() {
        assertThat(Checked.findings(format("spreadsheet", "oracle", null)))
                .containsExactly("error format-type-outside-category format.type"
                        + " {category=电子表格, expected=et、xls、xlsx、csv、其他, found=oracle}");
    }

    @Test
    void wantsADescriptionOfAnotherFormat() {
        assertThat(Checked.findings(format("image", "other", "CAD图纸dwg"))).isEmpty();
        assertThat(Checked.findings(format("image", "other", null)))
                .containsExactly("error other-format-undescribed format.description {}");
        assertThat(Checked.findings(format("image", "other", "无")))
                .containsExactly("error other-format-undescribed format.description {found=无}");
    }

    @Test
    void wantsNoDescriptionOfAListedFormat() {
        assertThat(Checked.findings(format("image", "jpg", "*"))).isEmpty();
        assertThat(Checked.findings(format("image", "jpg", "扫描件")))
                .containsExactly("note format-description-superfluous format.description {found=扫描件}");
    }

    @Test
    void wantsItemsOfStructuredResourcesOnly() {
        assertThat(Checked.findings(format("spreadsheet", "xls", null).items(List.of())))
                .containsExactly("error structured-without-items items {category=电子表格}");
        assertThat(Checked.findings(format("database", "oracle", null).items(List.of())))
                .containsExactly("error structured-without-items items {category=数据库}");
        assertThat(Checked.findings(format("image", "jpg", null).items(List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "electronic-file, pdf,  platform,      database,  电子文件, 数据库",
        "spreadsheet,     xls,  platform,      interface, 电子表格, 接口",
        "image,           jpg,  platform,      interface, 图形图像, 接口",
        "streaming-media, mpg,  platform,      database,  流媒体,   数据库",
    })
    void wantsFilesSharedAsFiles(
            String category, String type, String modeCategory, String mode, String zh, String found) {
        assertThat(Checked.findings(shared(category, type, modeCategory, mode)))
                .containsExactly("warning file-format-not-shared-as-file sharing.mode.type {category=" + zh
                        + ", expected=文件, found=" + found + "}");
    }

    @ParameterizedTest
    @CsvSource({"image, jpg", "database, oracle"})
    void wantsAWayOfThePlatformWhereThePlatformIsTheWay(String category, String type) {
        assertThat(Checked.findings(shared(category, type, "platform", "none")))
                .containsExactly("error platform-mode-without-type sharing.mode.type {expected=接口、数据库、文件, found=无}");
    }

    @ParameterizedTest
    @CsvSource({"database, database", "database, interface"})
    void takesADatabaseSharedAsData(String category, String mode) {
        assertThat(Checked.findings(shared(category, "oracle", "platform", mode)))
                .isEmpty();
    }

    @Test
    void wantsADatabaseSharedAsData() {
        assertThat(Checked.findings(shared("database", "oracle", "platform", "file")))
                .containsExactly("warning database-not-shared-as-data sharing.mode.type"
                        + " {category=数据库, expected=数据库、接口, found=文件}");
    }

    @Test
    void wantsNoTypeWithMailOrMedia() {
        assertThat(Checked.findings(shared("database", "oracle", "mail-or-media", "none")))
                .isEmpty();
        assertThat(Checked.findings(shared("electronic-file", "pdf", "mail-or-media", "file")))
                .containsExactly("error mail-mode-with-type sharing.mode.type {expected=无, found=文件}");
    }

    @Test
    void asksNothingOfTheWayOfSharingWhatIsNotShared() {
        Sharing idle = new Sharing(SharingType.NOT_SHARED, CleanEntry.BASIS, new SharingMode("mail-or-media", "file"));

        assertThat(Checked.findings(CleanEntry.resource().sharing(idle))).isEmpty();
    }

    @Test
    void judgesTheWayOfSharingOfAnItemByItsResourcesFormat() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .sharing(new Sharing(null, null, CleanEntry.AS_FILE))
                        .build());

        assertThat(Checked.findings(entry))
                .containsExactly("warning database-not-shared-as-data items[2].sharing.mode.type"
                        + " {category=数据库, expected=数据库、接口, found=文件}");
    }
}
