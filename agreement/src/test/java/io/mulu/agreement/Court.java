package io.mulu.agreement;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.rule.RuleExamples;
import io.mulu.rdf.dcat.CodedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts every breakage before the judges. */
final class Court {

    private final SchemaJudge schema = new SchemaJudge();
    private final ShapesJudge shapes = new ShapesJudge(BrokenGraph.OPTIONS);
    private final RulesJudge.Result clean = RulesJudge.judge(Clean.JSON.writeValueAsBytes(Clean.document()));

    /** What each judge has against the clean record; nothing, if it is clean. */
    List<String> againstTheCleanRecord() {
        List<String> all = new ArrayList<>();
        clean.findings().forEach(finding -> all.add(finding.toString()));
        schema.judge(Clean.JSON.writeValueAsBytes(Clean.document())).forEach(fault -> all.add(fault.toString()));
        ShapesJudge.Report report = shapes.judge(BrokenGraph.written(clean.resources()));
        report.jena().forEach(result -> all.add(result.toString()));
        report.topBraid().forEach(result -> all.add(result.toString()));
        return all;
    }

    /** Every element, broken in every way that its definition forbids. */
    List<Judged> elements() {
        return Breakages.all(new CodedValues(BrokenGraph.OPTIONS)).stream()
                .map(this::judge)
                .toList();
    }

    private Judged judge(Breakage breakage) {
        ObjectNode document = Clean.document();
        breakage.change().accept(Clean.resource(document));
        byte[] json = Clean.JSON.writeValueAsBytes(document);
        RulesJudge.Result found = RulesJudge.judge(json);
        boolean direct = isDirect(breakage, found.resource());
        ShapesJudge.Report report = shapes.judge(direct ? broken(breakage) : BrokenGraph.written(found.resources()));
        Place place = breakage.place();
        return new Judged(
                place.name(),
                place.element().id(),
                breakage.way(),
                breakage.shown(),
                direct,
                RulesJudge.at(place, found.findings()),
                SchemaJudge.at(place, schema.judge(json)),
                ShapesJudge.at(place, report.jena()),
                differences(report));
    }

    /** Whether the record keeps what is wrong only as a text beside its values, or cannot say it at all. */
    private static boolean isDirect(Breakage breakage, InformationResource resource) {
        if (breakage.direct() == null || breakage.way() == Way.REPEATED) {
            return breakage.direct() != null;
        }
        Place place = breakage.place();
        boolean ofItem = place.ofItem() && !resource.items().isEmpty();
        return (ofItem ? resource.items().get(0).asWritten() : resource.asWritten())
                .keySet().stream().anyMatch(path -> path.equals(place.path()) || path.startsWith(place.path() + "["));
    }

    private Graph broken(Breakage breakage) {
        Graph graph = BrokenGraph.written(clean.resources());
        BrokenGraph.replace(graph, breakage.place(), Objects.requireNonNull(breakage.direct()), breakage.beside());
        return graph;
    }

    private static List<String> differences(ShapesJudge.Report report) {
        SortedSet<ShapesJudge.Result> either = new TreeSet<>(report.jena());
        either.addAll(report.topBraid());
        return either.stream()
                .filter(result ->
                        !report.jena().contains(result) || !report.topBraid().contains(result))
                .map(result -> (report.jena().contains(result) ? "Jena: " : "TopBraid: ") + result)
                .toList();
    }

    /** The rules that definitions name without saying, as data, what they ask: each with its bad example. */
    List<Judged> rules() {
        RuleExamples examples = RuleExamples.shipped();
        return Clean.REGISTRY.elements().stream()
                .flatMap(element -> element.details().conditions().stream()
                        .filter(condition -> !condition.requires())
                        .map(condition -> condition.rule()))
                .distinct()
                .map(rule -> judge(rule, examples))
                .toList();
    }

    private Judged judge(String rule, RuleExamples examples) {
        List<InformationResource> resources = examples.bad(rule).entries().stream()
                .map(entry -> Examples.resource(examples.clean(), entry))
                .toList();
        byte[] json = CatalogJson.write(
                new Catalog(CatalogDescription.builder().title("目录").build(), resources));
        Stream<JudgedFinding> found = RulesJudge.guide(json).findings().stream()
                .filter(judged -> judged.finding().rule().equals(rule));
        ShapesJudge.Report report = shapes.guide(BrokenGraph.written(resources));
        return new Judged(
                rule,
                rule,
                Way.RULE,
                String.join(
                        ", ",
                        examples.bad(rule).entries().stream()
                                .flatMap(entry -> entry.keySet().stream())
                                .distinct()
                                .toList()),
                false,
                Verdict.of(found.map(RulesJudge::reason).toList()),
                Verdict.of(SchemaJudge.reasons(schema.guide(json))),
                Verdict.of(ShapesJudge.reasons(report.jena())),
                differences(report));
    }

    /** A member that the registry does not know, in each object of the format. */
    List<Judged> unknown() {
        List<Judged> all = new ArrayList<>();
        for (String pointer : List.of(
                "",
                "/catalog",
                "/resources/0",
                "/resources/0/classification",
                "/resources/0/provider",
                "/resources/0/format",
                "/resources/0/items/0",
                "/resources/0/items/0/sharing/mode",
                "/resources/0/sharing",
                "/resources/0/sharing/mode",
                "/resources/0/openness",
                "/resources/0/survey")) {
            ObjectNode document = Clean.document();
            ((ObjectNode) document.at(pointer)).put("备考", "x");
            // What stands behind the resources is not read any more.
            JsonNode resources = document.remove("resources");
            document.set("resources", resources);
            all.add(unknown(pointer, Clean.JSON.writeValueAsBytes(document)));
        }
        return all;
    }

    private Judged unknown(String pointer, byte[] json) {
        RulesJudge.Result found = RulesJudge.judge(json);
        ShapesJudge.Report report = shapes.judge(BrokenGraph.written(found.resources()));
        return new Judged(
                pointer + "/备考",
                "",
                Way.UNKNOWN,
                "\"x\"",
                false,
                Verdict.of(found.findings().stream().map(RulesJudge::reason).toList()),
                Verdict.of(SchemaJudge.reasons(schema.judge(json))),
                Verdict.of(ShapesJudge.reasons(report.jena())),
                differences(report));
    }
}
