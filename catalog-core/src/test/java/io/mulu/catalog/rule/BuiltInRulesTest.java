package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.resource.CodeProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BuiltInRulesTest {

    private static final MetadataRegistry REGISTRY = MetadataRegistry.guide2017();
    private static final RuleBook BOOK = RuleBook.shipped();

    private static RuleSettings settings(RuleParameters parameters) {
        return new RuleSettings(
                REGISTRY,
                ShippedSchemes.national201710(),
                CodeProfiles.shipped().profile("national").orElseThrow(),
                parameters,
                LocalDate.of(2017, 12, 31));
    }

    private static List<String> idsOf(RulePhase phase) {
        return BOOK.rules().stream()
                .filter(rule -> rule.phase() == phase)
                .map(RuleInfo::id)
                .toList();
    }

    @Test
    void areAllInTheBookInTheOrderInWhichTheyRun() {
        RuleSettings settings = settings(Profile.shipped("guide-2017").parameters());

        assertThat(BuiltInRules.resourceRules(settings))
                .extracting(ResourceRule::id)
                .containsExactlyElementsOf(idsOf(RulePhase.ENTRY));
        assertThat(BuiltInRules.catalogRules(settings))
                .extracting(CatalogRule::id)
                .containsExactlyElementsOf(idsOf(RulePhase.CATALOG));
    }

    @Test
    void areNamedAfterWhatTheyFind() {
        RuleSettings settings = settings(Profile.shipped("guide-2017").parameters());

        assertThat(BuiltInRules.resourceRules(settings))
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName()).isEqualTo(className(rule.id())));
        assertThat(BuiltInRules.catalogRules(settings))
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName()).isEqualTo(className(rule.id())));
    }

    private static String className(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Rule").toString();
    }

    @Test
    void haveAClauseElementsOfTheRegistryTextsAndASeverity() {
        FindingTexts texts = FindingTexts.shipped(REGISTRY);
        Profile guide = Profile.shipped("guide-2017");

        assertThat(BOOK.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.clause().text()).isNotBlank();
            assertThat(texts.clause(rule.id())).isEqualTo(rule.clause());
            assertThat(rule.elements())
                    .allSatisfy(element -> assertThat(REGISTRY.element(element)).isPresent());
            assertThat(guide.severity(rule.id())).isPresent();
            for (LocalizedText text :
                    List.of(texts.title(rule.id()), texts.explanation(rule.id()), texts.fix(rule.id()))) {
                assertThat(text.zh()).isNotBlank().doesNotContain("{");
                assertThat(text.en()).isNotBlank().doesNotContain("{");
            }
            assertThat(texts.explanation(rule.id()).zh()).endsWith("。");
            assertThat(texts.fix(rule.id()).en()).endsWith(".");
        });
    }

    @Test
    void takeTheParametersThatTheBookDeclaresAndNoOthers() {
        Set<String> asked = new TreeSet<>();
        RuleParameters shipped = Profile.shipped("guide-2017").parameters();
        RuleParameters observed = new RuleParameters() {
            @Override
            public List<String> texts(String name) {
                asked.add(name);
                return shipped.texts(name);
            }

            @Override
            public LocalDate date(String name) {
                asked.add(name);
                return shipped.date(name);
            }

            @Override
            public int number(String name) {
                asked.add(name);
                return shipped.number(name);
            }
        };
        BuiltInRules.resourceRules(settings(observed));
        BuiltInRules.catalogRules(settings(observed));
        Set<String> declared = new TreeSet<>();
        BOOK.rules().forEach(rule -> declared.addAll(rule.parameters()));

        assertThat(asked).isEqualTo(declared);
        assertThat(BOOK.parameters().stream().map(RuleParameter::name)).containsExactlyInAnyOrderElementsOf(declared);
    }
}
