package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ClassificationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Test
    void asksForAnAddedElementWhereItsConditionHolds() {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        elements.add(conditional("approval", "sharing.type", "conditional"));
        elements.add(conditional("term", "extensions.pilot", "yes"));
        elements.add(conditional("items.extensions.masking", "items.dataType", "D"));
        elements.add(element("extensions.pilot", "pilot", Obligation.OPTIONAL, List.of()));
        List<ValueDomain> domains = new ArrayList<>(MetadataRegistry.guide2017().domains());
        LocalizedText names = new LocalizedText("试点", "Pilot");
        domains.add(new ValueDomain(
                "pilot",
                names,
                new ClauseRef("", "", Confidence.PRACTICE),
                false,
                List.of(new PermissibleValue(
                        "yes", new LocalizedText("是", "Yes"), List.of(), List.of("√"), Map.of()))));
        MetadataRegistry extended = new MetadataRegistry(elements, domains);
        Sharing unconditional = new Sharing(SharingType.UNCONDITIONAL, "作为行政依据", CleanEntry.AS_DATABASE);

        assertThat(Checked.findings(extended, CleanEntry.resource().sharing(unconditional)))
                .isEmpty();
        assertThat(Checked.findings(extended, CleanEntry.resource()))
                .containsExactly("error required-element extensions.approval {}");
        assertThat(Checked.findings(
                        extended, CleanEntry.resource().sharing(unconditional).extension("pilot", "是")))
                .containsExactly("error required-element extensions.term {}");
        assertThat(Checked.findings(
                        extended,
                        CleanEntry.resource()
                                .sharing(unconditional)
                                .item(CleanEntry.itemBuilder("日期")
                                        .dataType(io.mulu.catalog.model.DataType.D)
                                        .build())))
                .containsExactly("error required-element items[2].extensions.masking {}");
    }

    private static MetadataElement conditional(String id, String when, String is) {
        return element(
                id, null, Obligation.CONDITIONAL, List.of(new ElementCondition("required-element", when, List.of(is))));
    }

    private static MetadataElement element(
            String id, @Nullable String domain, Obligation obligation, List<ElementCondition> conditions) {
        MetadataElement plain = element(id, domain);
        ElementDetails usual = ElementDetails.of(obligation, domain);
        return new MetadataElement(
                id,
                plain.names(),
                plain.definition(),
                plain.clause(),
                obligation,
                domain,
                List.of(),
                new ElementDetails(
                        usual.cardinality(),
                        usual.type(),
                        null,
                        null,
                        conditions,
                        null,
                        null,
                        false,
                        usual.sensitivity(),
                        null,
                        null));
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
