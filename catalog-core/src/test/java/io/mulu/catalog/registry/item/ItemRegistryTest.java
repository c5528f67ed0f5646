package io.mulu.catalog.registry.item;

import static io.mulu.catalog.registry.status.RegistrationStatus.CANDIDATE;
import static io.mulu.catalog.registry.status.RegistrationStatus.INCOMPLETE;
import static io.mulu.catalog.registry.status.RegistrationStatus.NOT_PROGRESSED;
import static io.mulu.catalog.registry.status.RegistrationStatus.PREFERRED_STANDARD;
import static io.mulu.catalog.registry.status.RegistrationStatus.QUALIFIED;
import static io.mulu.catalog.registry.status.RegistrationStatus.RECORDED;
import static io.mulu.catalog.registry.status.RegistrationStatus.RETIRED;
import static io.mulu.catalog.registry.status.RegistrationStatus.STANDARD;
import static io.mulu.catalog.registry.status.RegistrationStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Items come, change status by the allowed ways only, and leave a record of everything. */
class ItemRegistryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ItemIdentifier ID = ItemIdentifier.parse("RA#DE1#1");
    private static final ItemIdentifier OTHER = ItemIdentifier.parse("RA#DE2#1");

    private static ItemContent founded(String definition) {
        return new ItemContent.OfDataElement(new DataElement(
                new LocalizedText("企业成立日期", "Date of foundation"),
                new LocalizedText(definition, definition),
                "企业",
                "成立日期",
                "日期",
                "D",
                null,
                null,
                null,
                null,
                List.of()));
    }

    private static StatusChange to(RegistrationStatus status) {
        return to(status, status == SUPERSEDED ? OTHER : null);
    }

    private static StatusChange to(RegistrationStatus status, @Nullable ItemIdentifier successor) {
        return new StatusChange(status, "RA", "张三", "决定1号", "因为", DAY, successor);
    }

    private static ItemRegistry at(ItemIdentifier id, RegistrationStatus status, ItemRegistry registry) {
        ItemRegistry at = registry.register(id, founded("企业登记成立的日期"), to(INCOMPLETE));
        for (RegistrationStatus next : List.of(CANDIDATE, RECORDED, QUALIFIED, STANDARD, PREFERRED_STANDARD)) {
            if (next.compareTo(status) <= 0 && status.compareTo(PREFERRED_STANDARD) <= 0) {
                at = at.change(id, to(next));
            }
        }
        return at;
    }

    private static ItemRegistry at(RegistrationStatus status) {
        ItemRegistry empty = at(OTHER, STANDARD, ItemRegistry.of(List.of()));
        return switch (status) {
            case SUPERSEDED, RETIRED -> at(ID, RECORDED, empty).change(ID, to(status));
            case NOT_PROGRESSED -> at(ID, INCOMPLETE, empty).change(ID, to(status));
            default -> at(ID, status, empty);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            INCOMPLETE         | CANDIDATE NOT_PROGRESSED
            CANDIDATE          | INCOMPLETE RECORDED NOT_PROGRESSED
            RECORDED           | QUALIFIED SUPERSEDED RETIRED
            QUALIFIED          | RECORDED STANDARD SUPERSEDED RETIRED
            STANDARD           | PREFERRED_STANDARD SUPERSEDED RETIRED
            PREFERRED_STANDARD | STANDARD SUPERSEDED RETIRED
            SUPERSEDED         | -
            RETIRED            | -
            NOT_PROGRESSED     | -
            """)
    void takesTheAllowedWaysAndRefusesAllOthersNamingTheAllowed(RegistrationStatus from, @Nullable String ways) {
        ItemRegistry registry = at(from);
        List<String> allowed = ways == null ? List.of() : List.of(ways.split(" "));
        for (RegistrationStatus to : RegistrationStatus.values()) {
            if (allowed.contains(to.name())) {
                assertThat(registry.change(ID, to(to)).item(ID).orElseThrow().status())
                        .isEqualTo(to);
            } else {
                RegistrationRefusedException refusal =
                        catchThrowableOfType(RegistrationRefusedException.class, () -> registry.change(ID, to(to)));
                assertThat(refusal.allowed().stream().map(Enum::name)).containsExactlyInAnyOrderElementsOf(allowed);
            }
        }
    }

    @Test
    void refusalSaysInBothLanguagesWhichStatusesMayFollow() {
        RegistrationRefusedException refusal = catchThrowableOfType(
                RegistrationRefusedException.class, () -> at(INCOMPLETE).change(ID, to(STANDARD)));

        assertThat(refusal.sentence())
                .isEqualTo(
                        new LocalizedText(
                                "RA#DE1#1 的状态是“未完成”，不能改为“标准”；可以改为：候选、未推进。",
                                "RA#DE1#1 is Incomplete; from there it cannot become Standard, only: Candidate, Not Progressed."));
    }

    @Test
    void everyChangeAddsARecordAndLeavesTheEarlierOnes() {
        AdministeredItem item =
                at(ID, CANDIDATE, ItemRegistry.of(List.of())).item(ID).orElseThrow();

        assertThat(item.history().records())
                .containsExactly(
                        new StatusRecord(null, INCOMPLETE, "RA", "张三", "决定1号", "因为", DAY, null),
                        new StatusRecord(INCOMPLETE, CANDIDATE, "RA", "张三", "决定1号", "因为", DAY, null));
        assertThatThrownBy(() -> item.history().records().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRefusedChangeLeavesTheRegistryAsItWas() {
        ItemRegistry registry = at(RECORDED);
        List<AdministeredItem> before = registry.items();

        assertThatThrownBy(() -> registry.change(ID, to(STANDARD))).isInstanceOf(RegistrationRefusedException.class);

        assertThat(registry.items()).isEqualTo(before);
    }

    @Tag("guide:extensions-only-tighten")
    @ParameterizedTest
    @EnumSource(names = {"CANDIDATE", "RECORDED", "STANDARD", "SUPERSEDED", "RETIRED", "NOT_PROGRESSED"})
    void contentOfALockedItemChangesOnlyByANewVersion(RegistrationStatus status) {
        ItemRegistry registry = at(status);

        assertThatThrownBy(() -> registry.revise(ID, founded("另一个定义"), to(status)))
                .isInstanceOf(RegistrationRefusedException.class)
                .hasMessageContaining("new version");
        ItemRegistry more = registry.newVersion(ID, "2", founded("另一个定义"), to(INCOMPLETE));
        assertThat(more.item(ID)).isEqualTo(registry.item(ID));
        assertThat(more.item(ID.withVersion("2")).orElseThrow().content()).isEqualTo(founded("另一个定义"));
    }

    @Test
    void contentOfAnIncompleteItemMayChangeAndLeavesARecord() {
        AdministeredItem changed = at(INCOMPLETE)
                .revise(ID, founded("另一个定义"), to(INCOMPLETE))
                .item(ID)
                .orElseThrow();

        assertThat(changed.content()).isEqualTo(founded("另一个定义"));
        assertThat(changed.history().records())
                .endsWith(new StatusRecord(INCOMPLETE, INCOMPLETE, "RA", "张三", "决定1号", "因为", DAY, null));
        StatusChange silent = new StatusChange(INCOMPLETE, "RA", "张三", null, " ", DAY, null);
        StatusChange foreign = new StatusChange(INCOMPLETE, "别人", "李四", null, "因为", DAY, null);
        assertThatThrownBy(() -> at(INCOMPLETE).revise(ID, founded("另一个定义"), silent))
                .hasMessageContaining("noted or changed");
        assertThatThrownBy(() -> at(INCOMPLETE).revise(ID, founded("另一个定义"), foreign))
                .hasMessageContaining("made it known: RA");
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfAnyStatusAdmitsANoteThatLeavesStatusAndContent(RegistrationStatus status) {
        ItemRegistry registry = at(status);
        AdministeredItem before = registry.item(ID).orElseThrow();

        AdministeredItem noted =
                registry.annotate(ID, to(status, null)).item(ID).orElseThrow();

        assertThat(noted.content()).isEqualTo(before.content());
        assertThat(noted.status()).isEqualTo(status);
        assertThat(noted.successor()).isEqualTo(before.successor());
        assertThat(noted.history().records())
                .hasSize(before.history().records().size() + 1)
                .endsWith(new StatusRecord(status, status, "RA", "张三", "决定1号", "因为", DAY, null));
        assertThatThrownBy(() -> registry.annotate(ID, new StatusChange(status, "RA", "张三", null, null, DAY, null)))
                .isInstanceOf(RegistrationRefusedException.class);
    }

    @Test
    void onlySupersededAndRetiredItemsAdmitAnotherSuccessor() {
        ItemIdentifier third = ItemIdentifier.parse("RA#DE3#1");
        ItemRegistry superseded = at(third, STANDARD, at(SUPERSEDED));
        ItemRegistry retired = at(RETIRED);

        assertThat(superseded
                        .annotate(ID, to(SUPERSEDED, third))
                        .item(ID)
                        .orElseThrow()
                        .successor())
                .isEqualTo(third);
        assertThat(retired.annotate(ID, to(RETIRED, OTHER))
                        .item(ID)
                        .orElseThrow()
                        .successor())
                .isEqualTo(OTHER);
        assertThatThrownBy(() -> superseded.annotate(ID, to(SUPERSEDED, ID)))
                .isInstanceOf(RegistrationRefusedException.class);
        assertThatThrownBy(() -> at(RECORDED).annotate(ID, to(RECORDED, OTHER)))
                .hasMessageContaining("only an item that becomes superseded");
        assertThatThrownBy(() -> retired.annotate(ID, to(RECORDED))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "10, 9", "1.10, 1.9", "v2, v1", "1.1, 1", "2.0, 2", "01, 1"})
    void aNewVersionComesBehindTheLatest(String latest, String wanted) {
        ItemRegistry registry =
                ItemRegistry.of(List.of()).register(ID.withVersion(latest), founded("定义"), to(INCOMPLETE));
        ItemIdentifier behind = ID.withVersion(latest + "1");

        assertThat(registry.register(behind, founded("定义"), to(INCOMPLETE)).latest(ID))
                .hasValueSatisfying(item -> assertThat(item.identifier()).isEqualTo(behind));
        assertThatThrownBy(() -> registry.register(ID.withVersion(wanted), founded("定义"), to(INCOMPLETE)))
                .isInstanceOf(RegistrationRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "1.9, 1.10", "v1, v2", "2017-09, 2017-10", "初, 初.2"})
    void namesTheVersionThatFollows(String version, String next) {
        assertThat(VersionOrder.next(version)).isEqualTo(next);
        assertThat(VersionOrder.INSTANCE.compare(version, next)).isNegative();
    }

    @Test
    void aNewVersionStaysOfItsKindAndName() {
        ItemIdentifier summary = ItemIdentifier.parse("mulu#element.summary#1");
        ItemRegistry shipped = ItemRegistry.guide2017();
        ItemContent name = shipped.item(ItemIdentifier.parse("mulu#element.name#1"))
                .orElseThrow()
                .content();
        StatusChange known = new StatusChange(INCOMPLETE, "mulu", "张三", null, null, DAY, null);

        assertThatThrownBy(() -> shipped.newVersion(summary, "2", founded("定义"), known))
                .hasMessageContaining("another kind");
        assertThatThrownBy(() -> shipped.newVersion(summary, "2", name, known)).hasMessageContaining("summary");
    }

    @Test
    void anIdentifierIsNeverUsedAgainEvenWhenItsItemWasGivenUp() {
        assertThatThrownBy(() -> at(NOT_PROGRESSED).register(ID, founded("定义"), to(INCOMPLETE)))
                .isInstanceOf(RegistrationRefusedException.class)
                .hasMessageContaining("never used again");
    }

    @Test
    void wantsADefinitionAndTheSubmitterForACandidate() {
        ItemRegistry bare = ItemRegistry.of(List.of()).register(ID, founded(""), to(INCOMPLETE));
        StatusChange byAnother = new StatusChange(CANDIDATE, "别人", "李四", null, null, DAY, null);

        assertThatThrownBy(() -> bare.change(ID, to(CANDIDATE))).hasMessageContaining("definition");
        assertThatThrownBy(() -> at(INCOMPLETE).change(ID, byAnother)).hasMessageContaining("made it known: RA");
    }

    @Test
    void wantsMandatoryAttributesForARecordedItem() {
        ItemContent vague = new ItemContent.OfDataElement(new DataElement(
                new LocalizedText("名", "Name"),
                new LocalizedText("定义", "Definition"),
                "",
                "",
                "名称",
                null,
                null,
                null,
                null,
                null,
                List.of()));
        ItemRegistry candidate =
                ItemRegistry.of(List.of()).register(ID, vague, to(INCOMPLETE)).change(ID, to(CANDIDATE));

        assertThatThrownBy(() -> candidate.change(ID, to(RECORDED)))
                .hasMessageContaining("content.objectClass, content.property, content.dataType");
    }

    @Test
    void wantsTheAuthoritysDecisionForAStandard() {
        StatusChange without = new StatusChange(STANDARD, "RA", "张三", null, null, DAY, null);

        assertThatThrownBy(() -> at(QUALIFIED).change(ID, without)).hasMessageContaining("decision");
    }

    @Test
    void wantsAReasonToGoBackOrToRetire() {
        StatusChange back = new StatusChange(RECORDED, "RA", "张三", null, " ", DAY, null);
        StatusChange retire = new StatusChange(RETIRED, "RA", "张三", null, null, DAY, null);

        assertThatThrownBy(() -> at(QUALIFIED).change(ID, back)).hasMessageContaining("reason");
        assertThatThrownBy(() -> at(QUALIFIED).change(ID, retire)).hasMessageContaining("reason");
    }

    @Test
    void prefersOneDataElementForEachPropertyOfAClassOfObjects() {
        ItemRegistry one = at(STANDARD).change(ID, to(PREFERRED_STANDARD));

        assertThatThrownBy(() -> one.change(OTHER, to(PREFERRED_STANDARD))).hasMessageContaining("RA#DE1#1");
    }

    @Test
    void supersedesOnlyByAnItemInForceAndNeverInACircle() {
        ItemRegistry registry = at(STANDARD);
        assertThatThrownBy(() -> registry.change(ID, to(SUPERSEDED, null))).hasMessageContaining("name the item");
        assertThatThrownBy(() -> registry.change(ID, to(SUPERSEDED, ID))).hasMessageContaining("RA#DE1#1 is not");
        assertThatThrownBy(() -> registry.change(ID, to(SUPERSEDED, ID.withVersion("9"))))
                .hasMessageContaining("RA#DE1#9 is not");

        ItemRegistry done = registry.change(ID, to(SUPERSEDED, OTHER));

        assertThat(done.item(ID).orElseThrow().successor()).isEqualTo(OTHER);
        assertThatThrownBy(() -> done.change(OTHER, to(SUPERSEDED, ID))).hasMessageContaining("RA#DE1#1 is not");
    }

    @Test
    void aStatusHoldsFromItsDayOn() {
        StatusChange later = new StatusChange(RETIRED, "RA", "张三", null, "过时", DAY.plusDays(10), null);
        AdministeredItem item = at(STANDARD).change(ID, later).item(ID).orElseThrow();

        assertThat(item.history().at(DAY.minusDays(1))).isEmpty();
        assertThat(item.history().at(DAY.plusDays(9))).contains(STANDARD);
        assertThat(item.history().at(DAY.plusDays(10))).contains(RETIRED);
        StatusChange earlier = new StatusChange(RETIRED, "RA", "张三", null, "过时", DAY.minusDays(1), null);
        assertThatThrownBy(() -> at(STANDARD).change(ID, earlier)).hasMessageContaining("before the one before it");
    }

    @Test
    void shipsTheGuideAtStatusStandardInAllDetail() {
        ItemRegistry shipped = ItemRegistry.guide2017();
        MetadataRegistry guide = MetadataRegistry.guide2017();

        assertThat(shipped.items()).hasSize(46).allSatisfy(item -> {
            assertThat(item.status()).isEqualTo(STANDARD);
            assertThat(item.content().missing()).isEmpty();
        });
        assertThat(shipped.metadata().elements()).isEqualTo(guide.elements());
        assertThat(shipped.metadata().domains()).isEqualTo(guide.domains());
    }

    @Test
    void aNewVersionOfAnElementTakesThePlaceOfTheOldOnceItIsInForce() {
        ItemIdentifier summary = ItemIdentifier.parse("mulu#element.summary#1");
        ItemRegistry shipped = ItemRegistry.guide2017();
        ItemContent content = shipped.item(summary).orElseThrow().content();
        ItemIdentifier second = summary.withVersion("2");
        StatusChange known = new StatusChange(INCOMPLETE, "mulu", "张三", null, null, DAY, null);

        ItemRegistry more = shipped.newVersion(summary, "2", content, known);
        assertThat(more.inForce(ItemKind.METADATA_ELEMENT, "summary")
                        .orElseThrow()
                        .identifier())
                .isEqualTo(summary);
        for (RegistrationStatus next : List.of(CANDIDATE, RECORDED, QUALIFIED, STANDARD)) {
            more = more.change(second, new StatusChange(next, "mulu", "张三", "决定", null, DAY, null));
        }
        ItemRegistry done = more.change(summary, new StatusChange(SUPERSEDED, "mulu", "张三", null, null, DAY, second));

        assertThat(done.inForce(ItemKind.METADATA_ELEMENT, "summary")
                        .orElseThrow()
                        .identifier())
                .isEqualTo(second);
        assertThat(done.metadata().elements()).isEqualTo(shipped.metadata().elements());
    }

    @ParameterizedTest
    @CsvSource({"RA#DE1", "RA##1", "RA#D E#1", "'RA#D\u3000E#1'", "A#B#C#D"})
    void refusesTextThatIsNoIdentifier(String text) {
        assertThatThrownBy(() -> ItemIdentifier.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
