package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers are made up: the division 110000 has no people, and 199 0000 0000 was given to nobody. */
class PersonalNumberTest {

    private static final String RESIDENT = "11000019900307001X";
    private static final String MOBILE = "19900000000";

    @Test
    void reportsThemInNameSummaryAndConditionsOfResourceAndItems() {
        InformationResource.Builder entry = CleanEntry.resource()
                .name("张某" + RESIDENT + "的档案")
                .summary("联系电话" + MOBILE + "，" + RESIDENT)
                .sharing(new Sharing(SharingType.CONDITIONAL, "找" + MOBILE + "签协议", CleanEntry.AS_DATABASE))
                .openness(new Openness(true, "拨打+86" + MOBILE))
                .item(CleanEntry.itemBuilder("如" + RESIDENT)
                        .sharing(new Sharing(SharingType.CONDITIONAL, "199-0000-0000", CleanEntry.AS_DATABASE))
                        .openness(new Openness(true, "１９９００００００００"))
                        .build());

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning personal-number name {fault=resident-number, found=110*************1X}",
                        "warning personal-number summary {fault=resident-number, found=110*************1X}",
                        "warning personal-number summary {fault=mobile-number, found=199****0000}",
                        "warning personal-number items[2].name {fault=resident-number, found=110*************1X}",
                        "warning personal-number items[2].sharing.condition {fault=mobile-number, found=199******0000}",
                        "warning personal-number items[2].openness.condition {fault=mobile-number, found=１９９****００００}",
                        "warning personal-number sharing.condition {fault=mobile-number, found=199****0000}",
                        "warning personal-number openness.condition {fault=mobile-number, found=199****0000}");
    }

    @Test
    void neverRepeatsThemWhateverTheFindingIsAbout() {
        InformationResource.Builder entry = CleanEntry.resource()
                .name(RESIDENT + "档案管理系统")
                .summary(null)
                .updateCycle(null)
                .asWritten("updateCycle", "问" + MOBILE);
        List<JudgedFinding> found = Checked.judged(Checked.settings(), entry, entry);

        assertThat(found)
                .hasSizeGreaterThan(4)
                .allSatisfy(one ->
                        assertThat(one.toString()).doesNotContain(RESIDENT).doesNotContain(MOBILE));
        assertThat(Checked.lines(found))
                .contains("warning name-of-system name {ending=系统, found=110*************1X档案管理系统}");
    }
}
