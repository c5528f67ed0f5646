package io.mulu.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether rules, schema and shapes say the same of every element, broken in every way that its definition forbids. */
class AgreementTest {

    private static final Limits LIMITS = Limits.declared();

    private static Court court;
    private static List<Judged> elements;
    private static List<Judged> rules;
    private static List<Judged> unknown;
    private static List<Judged> everything;

    @BeforeAll
    static void judge() {
        court = new Court();
        elements = court.elements();
        rules = court.rules();
        unknown = court.unknown();
        everything = new ArrayList<>(elements);
        everything.addAll(rules);
        everything.addAll(unknown);
    }

    @Test
    void nobodyHasAnythingAgainstTheCleanRecord() {
        assertThat(court.againstTheCleanRecord()).isEmpty();
    }

    @Test
    void everyElementIsBroken() {
        assertThat(elements.stream().map(Judged::element).distinct())
                .containsExactlyElementsOf(Clean.REGISTRY.elements().stream()
                        .map(MetadataElement::id)
                        .toList());
    }

    /** An element that is mandatory, or has a list, a form or a limit, is broken in this. */
    @Test
    void everyElementIsBrokenInWhatItsDefinitionSays() {
        Set<String> broken = new HashSet<>();
        elements.forEach(judged -> broken.add(judged.element() + " " + judged.way()));

        for (MetadataElement element : Clean.REGISTRY.elements()) {
            assertThat(broken).containsAll(Breakages.expected(element));
        }
    }

    @Test
    void everyBreakageIsNoticedByAtLeastOne() {
        assertThat(elements)
                .noneMatch(judged -> judged.rules().level() == Level.ACCEPTS
                        && judged.schema().level() == Level.ACCEPTS
                        && judged.shapes().level() == Level.ACCEPTS);
        assertThat(rules).noneMatch(judged -> judged.rules().level() == Level.ACCEPTS);
    }

    @Test
    void bothRefereesOfTheShapesSayTheSame() {
        assertThat(everything)
                .allSatisfy(judged ->
                        assertThat(judged.differences()).as(judged.toString()).isEmpty());
    }

    @Test
    void schemaAndShapesSayWhatTheRulesSayButForKnownLimits() {
        assertThat(LIMITS.unexplained(everything)).isEmpty();
    }

    @Test
    void everyKnownLimitStillOccurs() {
        assertThat(LIMITS.idle(everything)).isEmpty();
    }

    /** They are kept as extensions, and nobody says anything. */
    @Test
    void membersThatTheRegistryDoesNotKnowAreLetPassByAll() {
        assertThat(unknown)
                .hasSizeGreaterThan(8)
                .allMatch(judged -> judged.rules().level() == Level.ACCEPTS
                        && judged.schema().level() == Level.ACCEPTS
                        && judged.shapes().level() == Level.ACCEPTS);
    }

    /** What an extension adds is not found by a registry without it, or the extensions would prove nothing. */
    @Test
    void theExtensionsAreData() {
        assertThat(Clean.REGISTRY.elements().size())
                .isGreaterThan(MetadataRegistry.guide2017().elements().size() + 10);
    }

    /** With {@code -Dmulu.docs.write=true} the page is written before it is compared. */
    @Test
    void committedPageTellsTheAgreement() throws IOException {
        Path page = Path.of(System.getProperty("mulu.project", ".."), "docs", "agreement.md");
        String markdown = new AgreementPage(LIMITS).markdown(elements, rules, unknown);
        if (Boolean.getBoolean("mulu.docs.write")) {
            Files.writeString(page, markdown);
        }

        assertThat(page)
                .as("write it anew with -Dtest=AgreementTest -Dmulu.docs.write=true")
                .hasContent(markdown);
    }
}
