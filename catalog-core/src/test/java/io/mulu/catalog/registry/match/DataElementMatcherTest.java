package io.mulu.catalog.registry.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names meet data elements for the reasons that are promised, ranked, the same every time. */
class DataElementMatcherTest {

    private final List<AdministeredItem> items = new ArrayList<>(List.of(
            item("established", 1, RegistrationStatus.STANDARD, "企业成立日期", "企业", "成立", "日期", "注册日期"),
            item("idNumber", 1, RegistrationStatus.INCOMPLETE, "证件号码", "", "证件号码", "号码", "证件编号"),
            item("idType", 1, RegistrationStatus.RECORDED, "证件类型", "", "证件类型", "类型"),
            item("mother", 1, RegistrationStatus.RECORDED, "母亲姓名", "母亲", "姓名", "名称"),
            item("father", 1, RegistrationStatus.STANDARD, "父亲姓名", "父亲", "姓名", "名称"),
            item("gone", 1, RegistrationStatus.RETIRED, "证件号码", "", "证件号码", "号码"),
            item("area", 1, RegistrationStatus.STANDARD, "建筑面积", "建筑", "面积", "面积"),
            item("area", 2, RegistrationStatus.INCOMPLETE, "建筑物面积", "建筑", "面积", "面积")));

    private static AdministeredItem item(
            String id,
            int version,
            RegistrationStatus status,
            String name,
            String objectClass,
            String property,
            String representation,
            String... synonyms) {
        ItemContent content = new ItemContent.OfDataElement(new DataElement(
                new LocalizedText(name, id),
                new LocalizedText("", ""),
                objectClass,
                property,
                representation,
                null,
                null,
                null,
                null,
                null,
                List.of(synonyms)));
        StatusRecord record = new StatusRecord(null, status, "市", "张三", null, null, LocalDate.of(2026, 1, 1), null);
        return new AdministeredItem(
                new ItemIdentifier("市", id, String.valueOf(version)), content, StatusHistory.of(record), null);
    }

    private List<String> candidates(String name) {
        return DataElementMatcher.of(ItemRegistry.of(items)).candidates(name, 10).stream()
                .map(candidate -> candidate.item().identifier().item() + "#"
                        + candidate.item().identifier().version() + " " + candidate.score() + " "
                        + candidate.reason().code() + " " + candidate.registered())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            企业成立日期     | established#1 100 exact 企业成立日期
            ' 企业成立日期 '  | established#1 100 exact 企业成立日期
            企业（成立）日期  | established#1 95 normalized 企业成立日期
            'ID Number'      | idNumber#1 95 normalized idNumber
            注册 日期        | established#1 90 alias 注册日期
            企业的成立日期   | established#1 85 parts 企业的成立日期
            企业成立         | established#1 85 parts 企业成立
            成立日期         | established#1 70 property 成立日期
            建筑面积         | area#1 100 exact 建筑面积
            """)
    void meetsForTheBestReason(String name, String first) {
        assertThat(candidates(name)).first().isEqualTo(first);
    }

    @Test
    void ranksByScoreThenStatusThenIdentifier() {
        assertThat(candidates("姓名")).containsExactly("father#1 70 property 姓名", "mother#1 70 property 姓名");
        assertThat(candidates("证件号")).containsExactly("idNumber#1 70 containment 证件号码");
        assertThat(candidates("证件号码")).containsExactly("idNumber#1 100 exact 证件号码");
    }

    @Test
    void oneCharacterMayDiffer() {
        assertThat(candidates("父亲姓明")).containsExactly("father#1 60 edit 父亲姓名");
        assertThat(candidates("父亲名姓")).containsExactly("father#1 60 edit 父亲姓名");
        assertThat(candidates("父亲的姓名")).first().isEqualTo("father#1 85 parts 父亲的姓名");
        assertThat(candidates("父母姓名")).containsExactly("father#1 60 edit 父亲姓名");
        assertThat(candidates("子女姓别")).isEmpty();
    }

    @Test
    void whatIsContainedMustBeAGoodPart() {
        assertThat(candidates("居民有效证件号码")).containsExactly("idNumber#1 60 containment 证件号码");
        assertThat(candidates("本人及其家庭成员持有的全部有效身份证件号码")).isEmpty();
        assertThat(candidates("号")).isEmpty();
    }

    @Test
    void explainsInBothLanguages() {
        MatchCandidate candidate = DataElementMatcher.of(ItemRegistry.of(items))
                .candidates("成立日期", 1)
                .get(0);

        assertThat(candidate.explanation())
                .isEqualTo(new LocalizedText(
                        "特性相同：“成立日期”；未说明对象类", "the same property: 成立日期; the object class is not said"));
    }

    @Test
    void theOrderOfTheRegistryDoesNotMatter() {
        List<String> before = candidates("证件号");
        List<String> names = candidates("姓名");
        Collections.shuffle(items, new Random(3));
        items.removeIf(item -> item.identifier().item().equals("area"));

        assertThat(candidates("证件号")).isEqualTo(before);
        assertThat(candidates("姓名")).isEqualTo(names);
    }

    @Test
    void answersNoMoreThanWanted() {
        DataElementMatcher matcher = DataElementMatcher.of(ItemRegistry.of(items));

        assertThat(matcher.candidates("姓名", 1)).hasSize(1);
        assertThat(matcher.candidates("", 5)).isEmpty();
        assertThatThrownBy(() -> matcher.candidates("姓名", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
