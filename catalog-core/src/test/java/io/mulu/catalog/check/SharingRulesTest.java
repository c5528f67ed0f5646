package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharingRulesTest {

    private static final String CONDITION = " sharing.condition ";

    private static InformationResource.Builder shared(SharingType type, @Nullable String condition) {
        return CleanEntry.resource().sharing(CleanEntry.sharing(type, condition));
    }

    private static InformationResource.Builder open(@Nullable Boolean open, @Nullable String condition) {
        return CleanEntry.resource().openness(new Openness(open, condition));
    }

    private static String found(@Nullable String text) {
        return text == null || text.isBlank() ? "{}" : "{found=" + text + "}";
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "　", "*", "无", "暂无。", "/"})
    void wantsABasisForNotSharing(@Nullable String condition) {
        assertThat(Checked.findings(shared(SharingType.NOT_SHARED, condition)))
                .containsExactly("error not-shared-basis-missing" + CONDITION + found(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"涉及个人隐私", "不宜对外公开", "无法共享", "涉及企业法人信息", "依法不予共享", "根据相关法律法规不予共享", "按有关规定执行", "符合保密要求", "无条件"})
    void wantsTheBasisToCiteADocument(String condition) {
        assertThat(Checked.findings(shared(SharingType.NOT_SHARED, condition)))
                .containsExactly("warning not-shared-basis-uncited" + CONDITION + found(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《中华人民共和国统计法》第九条",
                "统计法",
                "依据保守国家秘密法有关规定",
                "按照政府信息公开条例等相关法律法规执行",
                "国发〔2016〕51号",
                "国办发[2017]39号",
                "国务院文件要求"
            })
    void takesADocumentForABasis(String condition) {
        assertThat(Checked.findings(shared(SharingType.NOT_SHARED, condition))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "*", "无"})
    void wantsTermsForConditionalSharing(@Nullable String condition) {
        assertThat(Checked.findings(shared(SharingType.CONDITIONAL, condition)))
                .containsExactly("error conditional-terms-missing" + CONDITION + found(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"有条件共享", "依申请", "依 申请。", "申请需审核", "无条件共享", "不对社会开放", "０"})
    void doesNotTakeAnEchoForTerms(String condition) {
        assertThat(Checked.findings(shared(SharingType.CONDITIONAL, condition)))
                .containsExactly("warning conditional-terms-echo" + CONDITION + found(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"需经过市委项目办领导同意", "依申请提供给税务部门，用于核查", "有条件共享，限公安机关使用"})
    void takesTermsThatSaySomething(String condition) {
        assertThat(Checked.findings(shared(SharingType.CONDITIONAL, condition))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "*", "待补充"})
    void wantsTheUseOfWhatIsSharedUnconditionally(@Nullable String condition) {
        assertThat(Checked.findings(shared(SharingType.UNCONDITIONAL, condition)))
                .containsExactly("warning unconditional-use-missing" + CONDITION + found(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无条件", "无条件共享", "无", "无 条件。"})
    void toleratesAFillerForTheUse(String condition) {
        assertThat(Checked.findings(shared(SharingType.UNCONDITIONAL, condition)))
                .containsExactly("note unconditional-use-filler" + CONDITION + found(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"作为行政依据", "用于数据校核、业务协同"})
    void takesAUseForAUse(String condition) {
        assertThat(Checked.findings(shared(SharingType.UNCONDITIONAL, condition)))
                .isEmpty();
    }

    @Test
    void asksNothingWhereTheSharingTypeIsUnknown() {
        Sharing unread = new Sharing(null, null, CleanEntry.AS_DATABASE);

        assertThat(Checked.findings(CleanEntry.resource().sharing(unread).asWritten("sharing.type", "协商")))
                .containsExactly("error value-not-in-domain sharing.type" + " {expected=无条件共享、有条件共享、不予共享, found=协商}");
    }

    @Test
    void reportsWhatIsOpenThoughNotShared() {
        assertThat(Checked.findings(
                        shared(SharingType.NOT_SHARED, CleanEntry.BASIS).openness(new Openness(true, "注册后下载"))))
                .containsExactly("error not-shared-but-open openness.open {found=open}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "*", "有条件共享", "不对社会开放。", "0"})
    void wantsAConditionOfWhatIsOpen(@Nullable String condition) {
        assertThat(Checked.findings(open(true, condition)))
                .containsExactly("warning open-condition-missing openness.condition " + found(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "注册后下载", "某市公共数据开放网站发布", "依申请公开"})
    void takesAConditionOrNoneOfWhatIsOpen(String condition) {
        assertThat(Checked.findings(open(true, condition))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "有条件共享", "依申请", "注册后下载"})
    void wantsNoConditionOfWhatIsNotOpen(String condition) {
        assertThat(Checked.findings(open(false, condition)))
                .containsExactly("warning closed-condition-stated openness.condition " + found(condition));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "无", "不对社会开放。"})
    void takesNoConditionOfWhatIsNotOpen(@Nullable String condition) {
        assertThat(Checked.findings(open(false, condition))).isEmpty();
    }

    @Test
    void asksNothingWhereOpennessIsUnknown() {
        assertThat(Checked.findings(open(null, "*"))).containsExactly("error required-element openness.open {}");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SHARED,    *,        error not-shared-basis-missing",
        "NOT_SHARED,    隐私,      warning not-shared-basis-uncited",
        "CONDITIONAL,   ,         error conditional-terms-missing",
        "CONDITIONAL,   依申请,    warning conditional-terms-echo",
        "UNCONDITIONAL, ,         warning unconditional-use-missing",
        "UNCONDITIONAL, 无条件,    note unconditional-use-filler",
    })
    void holdsForTheOwnBlockOfAnItem(SharingType type, @Nullable String condition, String expected) {
        DataItem item = CleanEntry.itemBuilder("行业")
                .sharing(new Sharing(type, condition, CleanEntry.AS_DATABASE))
                .build();

        assertThat(Checked.findings(CleanEntry.resource().item(item)))
                .containsExactly(expected + " items[2].sharing.condition " + found(condition));
    }

    @Test
    void judgesAConditionOfAnItemByTheTypeOfItsResource() {
        DataItem item = CleanEntry.itemBuilder("行业")
                .sharing(new Sharing(null, "依申请", SharingMode.NONE))
                .build();

        assertThat(Checked.findings(CleanEntry.resource().item(item)))
                .containsExactly("warning conditional-terms-echo items[2].sharing.condition {found=依申请}");
    }

    @Test
    void reportsItemsThatAreOpenThoughNotShared() {
        DataItem opened = CleanEntry.itemBuilder("行业")
                .openness(new Openness(true, "注册后下载"))
                .asWritten("openness.open", "是")
                .build();
        DataItem withheld = CleanEntry.itemBuilder("电话")
                .sharing(CleanEntry.sharing(SharingType.NOT_SHARED, CleanEntry.BASIS))
                .build();

        assertThat(Checked.findings(
                        shared(SharingType.NOT_SHARED, CleanEntry.BASIS).item(opened)))
                .containsExactly("error not-shared-but-open items[2].openness.open {found=是}");
        assertThat(Checked.findings(open(true, "注册后下载").item(withheld)))
                .containsExactly("error not-shared-but-open items[2].sharing.type {found=not-shared}");
    }

    @Test
    void holdsForTheOwnOpennessOfAnItem() {
        DataItem open =
                CleanEntry.itemBuilder("行业").openness(new Openness(true, null)).build();
        DataItem closed = CleanEntry.itemBuilder("电话")
                .openness(new Openness(null, "有条件共享"))
                .build();

        assertThat(Checked.findings(CleanEntry.resource().item(open).item(closed)))
                .containsExactly(
                        "warning open-condition-missing items[2].openness.condition {}",
                        "warning closed-condition-stated items[3].openness.condition {found=有条件共享}");
    }
}
