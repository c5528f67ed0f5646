package io.mulu.catalog.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.rule.BuiltInRules;
import io.mulu.catalog.rule.CatalogRule;
import io.mulu.catalog.rule.Direction;
import io.mulu.catalog.rule.ResourceRule;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleExample;
import io.mulu.catalog.rule.RuleExamples;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.rule.RuleParameters;
import io.mulu.catalog.rule.RulePhase;
import io.mulu.catalog.rule.RuleSettings;
import io.mulu.catalog.rule.VisitedEntry;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the book says makes a rule stricter does: it finds what it found, in the examples of all rules. */
class DirectionsTest {

    private static final RuleExamples EXAMPLES = RuleExamples.shipped();
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final RuleParameters SHIPPED = Profile.shipped("guide-2017").parameters();
    private static final List<List<InformationResource>> CATALOGS = new ArrayList<>();
    private static final Set<String> TEXTS = new TreeSet<>();

    static {
        for (RuleInfo rule : BOOK.rules()) {
            if (rule.phase() != RulePhase.PROFILE && rule.phase() != RulePhase.SHAPES) {
                add(EXAMPLES.bad(rule.id()));
                add(EXAMPLES.good(rule.id()));
            }
        }
    }

    private static void add(RuleExample example) {
        List<InformationResource> resources = new ArrayList<>();
        for (Map<String, String> entry : example.entries()) {
            TEXTS.addAll(entry.values());
            try {
                resources.add(ExampleJson.resource(EXAMPLES.clean(), entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        CATALOGS.add(resources);
    }

    /** A parameter of a rule, and which way it is stricter. */
    record Use(String rule, RuleParameter parameter, Direction direction) {

        @Override
        public String toString() {
            return rule + " " + parameter.name() + " " + direction.code();
        }
    }

    static Stream<Use> uses() {
        return BOOK.rules().stream()
                .flatMap(rule -> BOOK.directions(rule.id()).entrySet().stream()
                        .map(way -> new Use(rule.id(), parameter(way.getKey()), way.getValue())));
    }

    private static RuleParameter parameter(String name) {
        return BOOK.parameters().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("uses")
    void aStricterValueFindsAllThatWasFound(Use use) {
        Set<String> usual = found(use.rule(), SHIPPED);
        Set<String> more = found(use.rule(), new Changed(use.parameter(), true));
        Set<String> less = found(use.rule(), new Changed(use.parameter(), false));

        switch (use.direction()) {
            case MORE -> {
                assertThat(more).containsAll(usual);
                assertThat(usual).containsAll(less);
            }
            case LESS -> {
                assertThat(less).containsAll(usual);
                assertThat(usual).containsAll(more);
            }
            case NEITHER -> assertThat(usual).isNotEmpty();
        }
    }

    private static Set<String> found(String rule, RuleParameters parameters) {
        RuleSettings settings = new RuleSettings(
                EXAMPLES.registry(),
                ShippedSchemes.national201710(),
                CodeProfiles.shipped().profile("national").orElseThrow(),
                parameters,
                LocalDate.of(2026, 11, 22));
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < CATALOGS.size(); i++) {
            String catalog = i + " ";
            List<InformationResource> resources = CATALOGS.get(i);
            for (ResourceRule one : BuiltInRules.resourceRules(settings)) {
                for (int j = 0; one.id().equals(rule) && j < resources.size(); j++) {
                    String entry = catalog + j + " ";
                    one.check(resources.get(j), (member, arguments) -> found.add(entry + member));
                }
            }
            for (CatalogRule one : BuiltInRules.catalogRules(settings)) {
                if (one.id().equals(rule)) {
                    visit(one, resources);
                    one.finish((place, arguments) ->
                            found.add(catalog + place.resource().index() + " " + place.member()));
                }
            }
        }
        return found;
    }

    private static void visit(CatalogRule rule, List<InformationResource> resources) {
        for (int j = 0; j < resources.size(); j++) {
            Entry entry = new Entry(resources.get(j), member -> new FileLocation("例.json"));
            rule.visit(new VisitedEntry(entry, new ResourceReference(j, null, null)));
        }
    }

    /** The shipped values but for one, of which there is much more or much less. */
    private record Changed(RuleParameter parameter, boolean more) implements RuleParameters {

        private boolean is(String name) {
            return parameter.name().equals(name);
        }

        @Override
        public List<String> texts(String name) {
            List<String> texts = SHIPPED.texts(name);
            if (!is(name)) {
                return texts;
            }
            return more ? Stream.concat(texts.stream(), TEXTS.stream()).toList() : List.of();
        }

        @Override
        public LocalDate date(String name) {
            LocalDate date = SHIPPED.date(name);
            return is(name) ? date.plusYears(more ? 60 : -60) : date;
        }

        @Override
        public int number(String name) {
            return is(name) ? more ? 1000 : 1 : SHIPPED.number(name);
        }
    }
}
