package io.mulu.catalog.standard;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses of the guide of 2017, as far as they are known, in its order; behind them what is not the guide's and belongs
 * to the same work: the survey of the filling template, and the mistakes that are made in filling it in. Immutable and
 * thread-safe.
 */
public final class GuideClauses {

    private static final GuideClauses SHIPPED = new GuideClauses(JsonTree.beside(GuideClauses.class, "clauses.json"));

    private final List<Clause> clauses = new ArrayList<>();
    private final Set<String> provisions = new HashSet<>();

    private GuideClauses(JsonNode root) {
        root.allowOnly("clauses");
        root.list("clauses").forEach(this::add);
    }

    /**
     * The clauses of the guide of 2017.
     *
     * @return the clauses as shipped
     */
    public static GuideClauses guide2017() {
        return SHIPPED;
    }

    private void add(JsonNode node) {
        node.allowOnly("clause", "en", "confidence", "provisions");
        String name = node.text("clause");
        if (clause(name).isPresent()) {
            throw node.problem("clause " + name + " occurs twice");
        }
        Confidence confidence = Confidence.ofCode(node.text("confidence"));
        List<Provision> own =
                node.list("provisions").stream().map(this::provision).toList();
        clauses.add(new Clause(name, node.text("en"), confidence, own));
    }

    private Provision provision(JsonNode node) {
        node.allowOnly("id", "modality", "zh", "en", "confidence", "rules", "elements", "types", "beyond");
        String id = node.text("id");
        if (!provisions.add(id)) {
            throw node.problem("provision " + id + " occurs twice");
        }
        return new Provision(
                id,
                Modality.ofCode(node.text("modality")),
                new LocalizedText(node.text("zh"), node.text("en")),
                Confidence.ofCode(node.text("confidence")),
                node.texts("rules"),
                node.texts("elements"),
                node.texts("types"),
                node.member("beyond")
                        .map(text -> new LocalizedText(text.text("zh"), text.text("en")))
                        .orElse(null));
    }

    /**
     * All clauses.
     *
     * @return in the guide's order
     */
    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /**
     * The clause of a name.
     *
     * @param name number and title, as {@link ClauseRef#clause()} has it
     * @return the clause, or empty
     */
    public Optional<Clause> clause(String name) {
        Objects.requireNonNull(name, "name");
        return clauses.stream().filter(clause -> clause.name().equals(name)).findFirst();
    }
}
