package io.mulu.catalog.registry.intake;

import static io.mulu.catalog.registry.status.RegistrationStatus.CANDIDATE;
import static io.mulu.catalog.registry.status.RegistrationStatus.INCOMPLETE;
import static io.mulu.catalog.registry.status.RegistrationStatus.PREFERRED_STANDARD;
import static io.mulu.catalog.registry.status.RegistrationStatus.QUALIFIED;
import static io.mulu.catalog.registry.status.RegistrationStatus.RECORDED;
import static io.mulu.catalog.registry.status.RegistrationStatus.RETIRED;
import static io.mulu.catalog.registry.status.RegistrationStatus.STANDARD;
import static io.mulu.catalog.registry.status.RegistrationStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.item.StatusChange;
import io.mulu.catalog.registry.item.Verdict;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of items that arrive, for every state in which the registry may have them. */
class ImportPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ItemIdentifier ID = ItemIdentifier.parse("RA#DE1#1");

    private final List<Arrival> arrivals = new ArrayList<>();

    private static ItemContent content(String definition, @Nullable String domain) {
        LocalizedText text = new LocalizedText(definition, definition);
        return new ItemContent.OfDataElement(
                new DataElement(text, text, "企业", "成立", "日期", "D", null, domain, null, null, List.of()));
    }

    private static StatusRecord record(@Nullable RegistrationStatus from, RegistrationStatus to) {
        return new StatusRecord(from, to, "RA", "张三", "决定1号", "因为", DAY, null);
    }

    private static AdministeredItem item(ItemIdentifier id, String definition, RegistrationStatus... path) {
        List<StatusRecord> records = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            records.add(record(i == 0 ? null : path[i - 1], path[i]));
        }
        return new AdministeredItem(id, content(definition, null), new StatusHistory(records), null);
    }

    private void arrive(AdministeredItem item, Arrival.Form form) {
        int line = arrivals.size() + 1;
        arrivals.add(new Arrival(place(line), item, form));
    }

    private static JsonNode place(int line) {
        return JsonNode.object("f", line, "", Map.of("content", JsonNode.object("f", line, "/content", Map.of())));
    }

    private ImportPlan plan(AdministeredItem... known) {
        return ImportPlan.of(ItemRegistry.of(List.of(known)), new Reading(arrivals, List.of()));
    }

    private static List<String> shown(ImportPlan plan) {
        return plan.outcomes().stream()
                .map(outcome -> outcome.line() + " " + outcome.identifier() + " " + outcome.verdict())
                .toList();
    }

    private static List<String> problems(ImportPlan plan) {
        return plan.problems().stream()
                .map(problem -> problem.text(Language.EN))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, RECORDED, a, UNCHANGED, 1",
        "SUBMITTED, INCOMPLETE, b, CHANGED, 1",
        "SUBMITTED, RECORDED, b, REFUSED, 1",
        "UNNUMBERED, RECORDED, a, UNCHANGED, 1",
        "UNNUMBERED, INCOMPLETE, b, CHANGED, 1",
        "UNNUMBERED, RECORDED, b, NEW_VERSION, 2",
        "REGISTERED, RECORDED, a, UNCHANGED, 1",
        "REGISTERED, RECORDED, b, REFUSED, 1",
        "REGISTERED, INCOMPLETE, b, REFUSED, 1",
    })
    void anItemThatIsKnown(Arrival.Form form, RegistrationStatus status, String definition, Verdict verdict, String v) {
        AdministeredItem known = item(ID, "a", status);
        arrive(form == Arrival.Form.REGISTERED ? item(ID, definition, status) : item(ID, definition, INCOMPLETE), form);

        ImportPlan plan = plan(known);

        assertThat(shown(plan)).containsExactly("1 RA#DE1#" + v + " " + verdict);
        assertThat(plan.problems()).hasSize(verdict == Verdict.REFUSED ? 1 : 0);
        if (verdict == Verdict.REFUSED) {
            assertThatThrownBy(plan::changed).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(plan::result).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(plan.changed()).hasSize(verdict == Verdict.UNCHANGED ? 0 : 1);
            AdministeredItem now = plan.result().latest(ID).orElseThrow();
            assertThat(now.content()).isEqualTo(content(definition, null));
            assertThat(now.identifier().version()).isEqualTo(v);
        }
    }

    @Test
    void aRevisionLeavesARecordOfWhoAndWhy() {
        arrive(item(ID, "b", INCOMPLETE), Arrival.Form.UNNUMBERED);

        assertThat(plan(item(ID, "a", INCOMPLETE)).changed().get(0).history().records())
                .containsExactly(record(null, INCOMPLETE), record(INCOMPLETE, INCOMPLETE));
    }

    @Test
    void furtherRecordsContinueAnItemAndOtherOnesAreRefused() {
        arrive(item(ID, "a", INCOMPLETE, CANDIDATE, RECORDED), Arrival.Form.REGISTERED);
        assertThat(shown(plan(item(ID, "a", INCOMPLETE, CANDIDATE)))).containsExactly("1 RA#DE1#1 CHANGED");
        assertThat(shown(plan(item(ID, "a", INCOMPLETE, CANDIDATE, RECORDED, QUALIFIED))))
                .containsExactly("1 RA#DE1#1 UNCHANGED");
        assertThat(problems(plan(item(ID, "a", CANDIDATE, RECORDED))))
                .containsExactly("f:1: RA#DE1#1: its records here do not continue in those that arrive; "
                        + "records are only added, never changed.");
    }

    @Test
    void versionsArriveTogetherAndBehindThoseThatThereAre() {
        arrive(item(ID.withVersion("3"), "c", RECORDED), Arrival.Form.REGISTERED);
        arrive(item(ID.withVersion("2"), "b", RECORDED), Arrival.Form.REGISTERED);

        assertThat(shown(plan())).containsExactly("1 RA#DE1#3 ADDED", "2 RA#DE1#2 NEW_VERSION");
        assertThat(shown(plan(item(ID, "a", RECORDED))))
                .containsExactly("1 RA#DE1#3 NEW_VERSION", "2 RA#DE1#2 NEW_VERSION");
        assertThat(problems(plan(item(ID.withVersion("10"), "a", RECORDED)))).hasSize(2);
    }

    @Test
    void tellsAllThatIsWrongInTheOrderOfLines() {
        arrive(item(ID, "b", RECORDED), Arrival.Form.REGISTERED);
        arrive(item(ItemIdentifier.parse("RA#DE2#1"), "b", RECORDED), Arrival.Form.REGISTERED);
        arrive(item(ItemIdentifier.parse("RA#DE2#1"), "c", RECORDED), Arrival.Form.REGISTERED);
        AdministeredItem lost = new AdministeredItem(
                ItemIdentifier.parse("RA#DE3#1"),
                content("d", "nowhere"),
                new StatusHistory(List.of(record(null, INCOMPLETE))),
                null);
        arrive(lost, Arrival.Form.SUBMITTED);

        ImportPlan plan = plan(item(ID, "a", RECORDED));

        assertThat(shown(plan))
                .containsExactly("1 RA#DE1#1 REFUSED", "2 RA#DE2#1 ADDED", "3 RA#DE2#1 REFUSED", "4 RA#DE3#1 REFUSED");
        assertThat(problems(plan))
                .containsExactly(
                        "f:1: RA#DE1#1 is 已记录 / Recorded; from that status on its content changes only by a new version.",
                        "f:3: RA#DE2#1 arrives twice; the first time in line 2.",
                        "f:4: there is no value domain nowhere (at /content)");
    }

    @Test
    void statusAndRecordsMustBeWhatTheGuardsWouldHaveAdmitted() {
        AdministeredItem nameless = new AdministeredItem(
                ID,
                new ItemContent.OfDataElement(new DataElement(
                        new LocalizedText("", ""),
                        new LocalizedText("a", "a"),
                        "",
                        "b",
                        "c",
                        "C",
                        null,
                        null,
                        null,
                        null,
                        List.of())),
                new StatusHistory(List.of(record(null, RECORDED))),
                null);
        arrive(nameless, Arrival.Form.REGISTERED);
        StatusRecord undecided = new StatusRecord(QUALIFIED, STANDARD, "RA", "张三", null, null, DAY, null);
        arrive(
                new AdministeredItem(
                        ItemIdentifier.parse("RA#DE2#1"),
                        content("a", null),
                        new StatusHistory(List.of(record(null, QUALIFIED), undecided)),
                        null),
                Arrival.Form.REGISTERED);
        StatusRecord silent = new StatusRecord(RECORDED, RETIRED, "RA", "张三", null, null, DAY, null);
        arrive(
                new AdministeredItem(
                        ItemIdentifier.parse("RA#DE3#1"),
                        content("a", null),
                        new StatusHistory(List.of(record(null, RECORDED), silent)),
                        null),
                Arrival.Form.REGISTERED);
        arrive(item(ItemIdentifier.parse("RA#DE4#1"), "a", PREFERRED_STANDARD), Arrival.Form.REGISTERED);

        assertThat(problems(plan(item(ItemIdentifier.parse("RA#DE5#1"), "a", PREFERRED_STANDARD))))
                .containsExactly(
                        "f:1: RA#DE1#1 lacks mandatory attributes: names.zh, names.en, content.objectClass.",
                        "f:2: RA#DE2#1: the reference of a decision is needed to become 标准 / Standard.",
                        "f:3: RA#DE3#1: a reason is needed to become 退役 / Retired.",
                        "f:4: RA#DE4#1: there is a preferred standard for the same already, RA#DE5#1.");
    }

    @Test
    void noItemIsSupersededByItselfInTheEnd() {
        ItemIdentifier other = ItemIdentifier.parse("RA#DE2#1");
        arrive(superseded(ID, other), Arrival.Form.REGISTERED);
        arrive(superseded(other, ID), Arrival.Form.REGISTERED);

        assertThat(problems(plan()))
                .containsExactly(
                        "f:1: RA#DE1#1 would be superseded, in the end, by itself.",
                        "f:2: RA#DE2#1 would be superseded, in the end, by itself.");
    }

    private static AdministeredItem superseded(ItemIdentifier id, ItemIdentifier by) {
        StatusHistory history = new StatusHistory(List.of(record(null, STANDARD), record(STANDARD, SUPERSEDED)));
        return new AdministeredItem(id, content("a", null), history, by);
    }

    @Test
    void anElementInForceNeedsItsDomainInForce() {
        ItemRegistry guide = ItemRegistry.guide2017();
        ItemIdentifier level = ItemIdentifier.parse("mulu#domain.level#1");
        AdministeredItem domain = guide.item(level).orElseThrow();
        arrive(
                new AdministeredItem(level, domain.content(), domain.history().with(record(STANDARD, RETIRED)), null),
                Arrival.Form.REGISTERED);

        assertThat(problems(ImportPlan.of(guide, new Reading(arrivals, List.of()))))
                .containsExactly("f:1: level is needed by others and has no version in force");
        assertThatThrownBy(() -> guide.change(level, new StatusChange(RETIRED, "mulu", "张三", null, "不再使用", DAY, null)))
                .hasMessageContaining("needed by an element in force, mulu#element.level#1");
    }
}
