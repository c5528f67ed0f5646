package io.mulu.benchmarks.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.benchmarks.measure.Work;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.json.schema.CatalogSchema;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.rule.BuiltInRules;
import io.mulu.catalog.rule.RuleRun;
import io.mulu.catalog.rule.RuleSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The same resources in memory, checked by the rules, by hand, and by a schema. */
final class RulesContest {

    private static final String HAND = "the same checks by hand, every tenth resource wrong";
    private static final String RULES = "all rules of one entry, every tenth resource wrong";
    private static final String RULES_CLEAN = "all rules of one entry, nothing wrong";
    private static final String SCHEMA = "networknt with the schema of the format";

    private final Turns turns = new Turns();
    private final RuleRun rules;
    private final HandChecks hand;
    private final List<InformationResource> clean;
    private final List<InformationResource> mixed;

    RulesContest(CheckSettings settings, ReadingEffort effort) {
        rules = new RuleRun(BuiltInRules.resourceRules(new RuleSettings(
                settings.registry(),
                settings.scheme(),
                settings.codeProfile(),
                settings.profile().parameters(settings.today()),
                settings.today())));
        hand = new HandChecks(settings);
        CatalogueMaker maker = new CatalogueMaker();
        clean = IntStream.range(0, effort.held()).mapToObj(maker::resource).toList();
        mixed = Defects.within(clean);
    }

    /** Measures, when both ways of checking find the same. */
    Turns run(CheckSettings settings, ReadingEffort effort) throws Exception {
        requireSameFindings();
        JsonNode document = document();
        JsonSchema schema = schema(settings);
        turns.add(HAND, () -> checked(mixed, hand::check, effort.repetitions()));
        turns.add(RULES, () -> checked(mixed, rules::check, effort.repetitions()));
        turns.add(RULES_CLEAN, () -> checked(clean, rules::check, effort.repetitions()));
        turns.add(
                SCHEMA,
                () -> new Work.Outcome(clean.size(), schema.validate(document).size()));
        turns.run(effort.warmUps(), effort.rounds());
        turns.requireSameOutcome(HAND, RULES);
        if (turns.outcome(SCHEMA).counted() > 0) {
            throw new IllegalStateException("the schema refuses clean resources");
        }
        return turns;
    }

    List<Goal> goals() {
        return List.of(
                Goal.atMost(1.3, "rules against the same checks by hand", turns.ratios(RULES, HAND)),
                Goal.atLeast(5, "the schema's time against that of all rules", turns.perResource(SCHEMA, RULES_CLEAN)));
    }

    private static Work.Outcome checked(
            List<InformationResource> resources, BiConsumer<InformationResource, RuleRun.Sink> check, int repetitions) {
        int[] findings = new int[1];
        RuleRun.Sink count = (rule, member, arguments) -> findings[0]++;
        for (int i = 0; i < repetitions; i++) {
            for (InformationResource resource : resources) {
                check.accept(resource, count);
            }
        }
        return new Work.Outcome(repetitions * resources.size(), findings[0]);
    }

    /** Compares which rule finds something where, resource by resource. */
    void requireSameFindings() {
        for (InformationResource resource : mixed) {
            Map<String, Integer> byRules = findings(resource, rules::check);
            Map<String, Integer> byHand = findings(resource, hand::check);
            if (!byRules.equals(byHand)) {
                throw new IllegalStateException(resource.name() + ": rules " + byRules + ", by hand " + byHand);
            }
        }
    }

    private static Map<String, Integer> findings(
            InformationResource resource, BiConsumer<InformationResource, RuleRun.Sink> check) {
        Map<String, Integer> findings = new TreeMap<>();
        check.accept(resource, (rule, member, arguments) -> findings.merge(rule + " " + member, 1, Integer::sum));
        return findings;
    }

    private JsonNode document() throws IOException {
        Catalog catalog = new Catalog(CatalogDescription.builder().title("目录").build(), clean);
        return new ObjectMapper().readTree(CatalogJson.write(catalog));
    }

    private static JsonSchema schema(CheckSettings settings) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        CatalogSchema.write(settings.registry(), text);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new ByteArrayInputStream(text.toByteArray()));
    }
}
