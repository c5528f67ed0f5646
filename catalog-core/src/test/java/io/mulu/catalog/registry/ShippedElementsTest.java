package io.mulu.catalog.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.standard.Confidence;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the library ships of the guide's elements is whole and fits together. */
class ShippedElementsTest {

    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();

    @Tag("guide:core-elements")
    @Tag("guide:metadata-term")
    @Test
    void everyElementHasNamesDefinitionClausePropertyAndExample() {
        assertThat(GUIDE.elements()).hasSize(34).allSatisfy(element -> {
            assertThat(element.names().zh()).isNotBlank();
            assertThat(element.names().en()).isNotBlank();
            assertThat(element.definition().zh()).isNotBlank();
            assertThat(element.definition().en()).isNotBlank();
            assertThat(element.clause().clause()).isNotBlank();
            assertThat(element.details().property()).isNotBlank();
            assertThat(element.details().example() == null)
                    .isEqualTo(element.details().type() == ElementType.GROUP);
        });
    }

    @Test
    void obligationAndCardinalityAgree() {
        assertThat(GUIDE.elements())
                .allSatisfy(
                        element -> assertThat(element.details().cardinality().least() == 1)
                                .as(element.id())
                                .isEqualTo(element.obligation() == Obligation.MANDATORY));
    }

    @Test
    void onlyCodedElementsAndFlagsHaveDomains() {
        assertThat(GUIDE.elements())
                .allSatisfy(element -> assertThat(element.valueDomain() != null)
                        .as(element.id())
                        .isEqualTo(Set.of(ElementType.CODED, ElementType.FLAG)
                                .contains(element.details().type())));
    }

    @Test
    void examplesHaveTheFormAndValueThatTheElementAsksFor() {
        for (MetadataElement element : GUIDE.elements()) {
            ElementDetails details = element.details();
            if (details.example() == null) {
                continue;
            }
            if (details.pattern() != null) {
                assertThat(Pattern.matches(details.pattern(), details.example()))
                        .as(element.id())
                        .isTrue();
            }
            if (details.type() == ElementType.CODED) {
                assertThat(GUIDE.domain(Objects.requireNonNull(element.valueDomain()))
                                .value(details.example()))
                        .as(element.id())
                        .isPresent();
            }
        }
    }

    @Test
    void conditionsNameRulesAndElementsThatThereAre() {
        Set<String> rules = RuleBook.shipped().ids();
        for (MetadataElement element : GUIDE.elements()) {
            for (ElementCondition condition : element.details().conditions()) {
                assertThat(rules).contains(condition.rule());
                String when = condition.when();
                if (when != null) {
                    String domain = GUIDE.element(when).orElseThrow().valueDomain();
                    assertThat(condition.values())
                            .allSatisfy(value -> assertThat(GUIDE.domain(Objects.requireNonNull(domain))
                                            .value(value))
                                    .isPresent());
                }
            }
            for (String other : neighbours(element.details())) {
                assertThat(GUIDE.element(other)).as(element.id()).isPresent();
            }
        }
    }

    private static List<String> neighbours(ElementDetails details) {
        return java.util.stream.Stream.of(details.alternative(), details.narrowedBy())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Limits seen in practice only are data and never make a value wrong. */
    @Test
    void noLengthLimitIsPresentedAsTheGuidesWord() {
        assertThat(GUIDE.elements().stream()
                        .map(element -> element.details().maximumLength())
                        .filter(Objects::nonNull)
                        .map(MaximumLength::confidence))
                .isNotEmpty()
                .doesNotContain(Confidence.SEEN);
    }
}
