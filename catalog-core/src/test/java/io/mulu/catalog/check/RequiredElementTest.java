package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ClassificationCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredElementTest {

    @Test
    void findsNothingInACleanEntry() {
        assertThat(Checked.findings(CleanEntry.resource())).isEmpty();
    }

    @Test
    void namesEachMandatoryElementOfAnEmptyEntryOnceInTheOrderOfTheGuide() {
        assertThat(Checked.findings(InformationResource.builder()))
                .containsExactly(
                        "error required-element classification {}",
                        "error required-element name {}",
                        "error required-element provider.name {}",
                        "error required-element provider.code {}",
                        "error required-element summary {}",
                        "error required-element format.category {}",
                        "error required-element format.type {}",
                        "error required-element sharing.type {}",
                        "error required-element openness.open {}",
                        "error required-element updateCycle {}",
                        "error required-element issued {}");
    }

    @Test
    void asksHowWhatIsSharedIsShared() {
        Sharing sharing = new Sharing(SharingType.UNCONDITIONAL, CleanEntry.TERMS, SharingMode.NONE);

        assertThat(Checked.findings(CleanEntry.resource().sharing(sharing)))
                .containsExactly(
                        "error required-element sharing.mode.category {}",
                        "error required-element sharing.mode.type {}");
    }

    @ParameterizedTest
    @EnumSource(
            value = SharingType.class,
            names = {"UNCONDITIONAL", "CONDITIONAL"})
    void asksHowSomethingIsSharedWhereItIsShared(SharingType type) {
        Sharing sharing = new Sharing(type, CleanEntry.TERMS, SharingMode.NONE);

        assertThat(Checked.findings(CleanEntry.resource().sharing(sharing)))
                .containsExactly(
                        "error required-element sharing.mode.category {}",
                        "error required-element sharing.mode.type {}");
    }

    @Test
    void doesNotAskHowWhatIsNotSharedIsShared() {
        Sharing sharing = new Sharing(SharingType.NOT_SHARED, CleanEntry.BASIS, SharingMode.NONE);

        assertThat(Checked.findings(CleanEntry.resource().sharing(sharing))).isEmpty();
    }

    @Test
    void asksEachItemForNameAndTypeButNotForWhatItsResourceStates() {
        assertThat(Checked.findings(
                        CleanEntry.resource().item(DataItem.builder().build())))
                .containsExactly(
                        "error required-element items[2].name {}", "error required-element items[2].dataType {}");
    }

    @Test
    void takesAClassificationCodeForItsNames() {
        Classification code = new Classification(ClassificationCode.parse("303006"), List.of());

        assertThat(Checked.findings(CleanEntry.resource().classification(code))).isEmpty();
    }

    @Test
    void doesNotCallMissingWhatCouldNotBeRead() {
        InformationResource.Builder unreadable =
                CleanEntry.resource().issued(null).asWritten("issued", "去年");

        assertThat(Checked.findings(unreadable)).containsExactly("error date-unreadable issued {found=去年}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "＊", "/", "——", "无", "暂无。", "待补充", "N/A"})
    void doesNotTakeAPlaceholderForContent(String placeholder) {
        assertThat(Checked.findings(CleanEntry.resource().summary(placeholder)))
                .containsExactly("error required-element summary {found=" + placeholder + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\n"})
    void takesBlanksForNothing(String blanks) {
        assertThat(Checked.findings(CleanEntry.resource().summary(blanks)))
                .containsExactly("error required-element summary {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无人机登记信息", "暂无居所人员", "𠮷"})
    void takesContentThatOnlyBeginsLikeAPlaceholder(String text) {
        assertThat(Checked.findings(CleanEntry.resource().summary(text))).isEmpty();
    }

    @Test
    void asksForAnElementThatWasAddedAsData() {
        MetadataRegistry extended = extended("sourceSystem", "items.sensitivity");
        InformationResource.Builder filled = CleanEntry.resource().extension("sourceSystem", "无");

        assertThat(Checked.findings(extended, CleanEntry.resource()))
                .containsExactly(
                        "error required-element items[0].extensions.sensitivity {}",
                        "error required-element items[1].extensions.sensitivity {}",
                        "error required-element extensions.sourceSystem {}");
        assertThat(Checked.findings(extended, filled))
                .containsExactly(
                        "error required-element items[0].extensions.sensitivity {}",
                        "error required-element items[1].extensions.sensitivity {}");
        assertThat(Checked.findings(
                        extended("sourceSystem"), CleanEntry.resource().extension("sourceSystem", "*")))
                .containsExactly("error required-element extensions.sourceSystem {found=*}");
    }

    private static MetadataRegistry extended(String... ids) {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        for (String id : ids) {
            elements.add(element(id, null));
        }
        return new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());
    }

    static MetadataElement element(String id, @Nullable String domain) {
        return new MetadataElement(
                id,
                new LocalizedText("扩展元数据", "Extension"),
                new LocalizedText("", ""),
                new ClauseRef("", "", Confidence.PRACTICE),
                Obligation.MANDATORY,
                domain,
                List.of());
    }
}
