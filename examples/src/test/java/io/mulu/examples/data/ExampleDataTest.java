package io.mulu.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the example catalogue promises beyond what the rules check. */
class ExampleDataTest {

    private static final Path SOURCE = Path.of(System.getProperty("mulu.project", ".."), "examples", "data", "source");
    private static List<ResourceRows> resources = List.of();

    @BeforeAll
    static void read() throws IOException {
        resources = ResourceRows.read(SOURCE.resolve("resources.csv"), SOURCE.resolve("items.csv"));
    }

    private static List<Map<String, String>> firstRows() {
        return resources.stream().map(resource -> resource.rows().get(0)).toList();
    }

    private static List<Map<String, String>> rows() {
        return resources.stream().flatMap(resource -> resource.rows().stream()).toList();
    }

    private static Set<String> values(String member) {
        return rows().stream().map(row -> text(row, member)).collect(Collectors.toSet());
    }

    private static String text(Map<String, String> row, String member) {
        return row.getOrDefault(member, "");
    }

    private static Set<String> dictionary(String list) throws IOException {
        return SourceTable.rows(SOURCE.resolve("dictionary.csv")).stream()
                .filter(row -> text(row, "list").equals(list))
                .map(row -> text(row, "value"))
                .collect(Collectors.toSet());
    }

    @Test
    void hasEightySixResourcesAndFourHundredSixtySixItemsOfThreeDepartments() {
        assertThat(resources).hasSize(86);
        assertThat(rows().stream().filter(row -> !text(row, "items.name").isEmpty()))
                .hasSize(466);
        assertThat(values("provider.name")).containsExactlyInAnyOrder("民政部", "住房和城乡建设部", "海关总署");
    }

    @Test
    void usesEveryValueOfTheClosedLists() throws IOException {
        assertThat(values("format.category")).isEqualTo(dictionary("格式分类"));
        assertThat(values("sharing.type")).isEqualTo(dictionary("共享类型"));
        assertThat(values("openness.open")).isEqualTo(dictionary("是否开放"));
        assertThat(values("updateCycle")).isEqualTo(dictionary("更新周期"));
        assertThat(values("sharing.mode.category")).containsAll(dictionary("共享方式分类"));
    }

    @Test
    void usesOnlyFormatTypesOfTheirCategory() throws IOException {
        for (Map<String, String> row : firstRows()) {
            assertThat(dictionary(text(row, "format.category"))).contains(text(row, "format.type"));
        }
    }

    @Test
    void keepsSensitiveFieldsFromUnconditionalSharingAndFromTheOpen() {
        assertThat(rows())
                .filteredOn(row -> text(row, "items.name").contains("身份证"))
                .isNotEmpty()
                .allMatch(row -> !text(row, "sharing.type").equals("无条件共享"))
                .allMatch(row -> text(row, "openness.open").equals("否"));
    }

    @Test
    void holdsNoTextShapedLikeAnIdentityOrTelephoneNumber() {
        assertThat(rows().stream().flatMap(row -> row.entrySet().stream()))
                .filteredOn(member -> !member.getKey().equals("provider.code"))
                .noneMatch(member -> member.getValue().matches("(?s).*\\d{11}.*"));
    }

    @Test
    void hasProviderCodesWithRightCheckCharacters() {
        assertThat(values("provider.code"))
                .hasSize(3)
                .allSatisfy(
                        code -> assertThat(UnifiedSocialCreditCode.parse(code)).hasToString(code));
    }

    @Test
    void wasIssuedInThePast() {
        assertThat(values("issued"))
                .extracting(LocalDate::parse)
                .allMatch(date -> date.isBefore(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void sharesAndOpensNoMoreThanThereIs() {
        for (String figure : List.of("storage", "records")) {
            Function<String, Function<Map<String, String>, BigDecimal>> of =
                    part -> row -> new BigDecimal(text(row, "survey." + figure + part));
            assertThat(firstRows()).allSatisfy(row -> {
                assertThat(of.apply("Shared").apply(row))
                        .isLessThanOrEqualTo(of.apply("Total").apply(row));
                assertThat(of.apply("Opened").apply(row))
                        .isLessThanOrEqualTo(of.apply("Shared").apply(row));
            });
        }
    }

    @Test
    void linksRelatedCodesBothWaysBetweenDifferentClasses() {
        Map<String, String> related = firstRows().stream()
                .filter(row -> !text(row, "relatedCodes").isEmpty())
                .collect(Collectors.toMap(row -> text(row, "code"), row -> text(row, "relatedCodes")));
        assertThat(related).hasSize(12).allSatisfy((from, to) -> {
            assertThat(related).containsEntry(to, from);
            assertThat(to.substring(0, 6)).isNotEqualTo(from.substring(0, 6));
        });
    }

    @Test
    void expectsEachRuleInTheDefectsAtLeastOnceAndEachResourceToBreakAtMostOne() throws IOException {
        List<Map<String, String>> findings = SourceTable.rows(SOURCE.resolve("defects-findings.csv"));
        assertThat(findings.stream().map(row -> text(row, "rule")).distinct()).hasSize(53);
        assertThat(findings.stream().map(row -> text(row, "resource")).allMatch(new HashSet<>()::add))
                .isTrue();
    }
}
