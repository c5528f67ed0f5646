package io.mulu.codes.plan;

import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The plan of classification codes: every node that there is, was or will be, each with its time.
 *
 * <p>A code means one node for ever. Renaming keeps the code; moving a node under another parent or merging it into
 * another ends it and names the successor. A child lives no longer than its parent.
 *
 * <p>The file is a code table with the columns {@code code}, {@code name}, {@code parent}, {@code from}, {@code until} and
 * {@code successors} (separated by spaces), days as {@code 2017-06-30}, {@code until} the first day after; and the
 * attributes {@code id}, {@code title.zh}, {@code title.en} and {@code source}.
 *
 * <p>Immutable and safe for use by several threads: each change gives a new plan.
 */
public final class CodePlan {

    private final PlanDescription description;
    private final Map<String, List<PlanNode>> nodes;

    /** The nodes must fit together. */
    CodePlan(PlanDescription description, Map<String, List<PlanNode>> nodes) {
        this.description = description;
        Map<String, List<PlanNode>> copy = new TreeMap<>();
        nodes.forEach((code, history) -> copy.put(code, List.copyOf(history)));
        this.nodes = Collections.unmodifiableMap(copy);
    }

    /**
     * Makes a plan of a scheme.
     *
     * @param scheme the nodes there are
     * @param from the first day of all of them
     * @return the plan
     */
    public static CodePlan of(ClassificationScheme scheme, LocalDate from) {
        Map<String, List<PlanNode>> nodes = new TreeMap<>();
        for (ClassificationNode node : scheme.nodes()) {
            nodes.put(
                    node.code(), List.of(new PlanNode(node.code(), node.name(), node.parent(), from, null, List.of())));
        }
        return new CodePlan(
                new PlanDescription(scheme.id(), scheme.titleZh(), scheme.titleEn(), scheme.source()), nodes);
    }

    /**
     * Reads a plan.
     *
     * @param reader the text; not closed
     * @param name the name of the file, for messages; also the identifier of a plan whose file gives none
     * @return the plan
     * @throws TableFormatException naming all that is wrong with the file: faults of form, {@code missing-column},
     *     {@code empty-code}, {@code empty-name}, {@code not-a-date}, {@code ends-before-it-begins}, {@code
     *     successors-of-the-living}, {@code code-reused}, {@code unknown-parent}, {@code outlives-parent}, {@code cycle}
     * @throws IOException if the text cannot be read
     */
    public static CodePlan read(Reader reader, String name) throws IOException {
        return new PlanReader(name).read(reader);
    }

    /**
     * Writes the plan, so that {@link #read} reads it back.
     *
     * @param out where the text goes; not closed
     * @throws IOException if the text cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        PlanReader.write(description, nodes(), out);
    }

    PlanDescription description() {
        return description;
    }

    Map<String, List<PlanNode>> histories() {
        return nodes;
    }

    /**
     * The identifier.
     *
     * @return the identifier of the plan and of the schemes made of it
     */
    public String id() {
        return description.id();
    }

    /**
     * All nodes of all times.
     *
     * @return nodes in the order of codes, then of time
     */
    public List<PlanNode> nodes() {
        return nodes.values().stream().flatMap(List::stream).toList();
    }

    /**
     * All that is planned of a code.
     *
     * @param code the code
     * @return nodes from the earliest to the latest; empty when the plan does not have the code
     */
    public List<PlanNode> history(String code) {
        return nodes.getOrDefault(code, List.of());
    }

    /**
     * The node with a code on a day.
     *
     * @param code the code
     * @param date the day
     * @return the node, or empty
     */
    public Optional<PlanNode> at(String code, LocalDate date) {
        return history(code).stream().filter(node -> node.isValidOn(date)).findFirst();
    }

    /**
     * The tree as it is on a day.
     *
     * @param date the day, which is also the edition of the scheme
     * @return the scheme
     */
    public ClassificationScheme at(LocalDate date) {
        var builder = ClassificationScheme.builder(id())
                .title(description.titleZh(), description.titleEn())
                .edition(date.toString())
                .source(description.source());
        nodes().stream()
                .filter(node -> node.isValidOn(date))
                .forEach(node -> builder.add(node.code(), node.name(), node.parent()));
        return builder.build();
    }

    /**
     * The codes that took the place of a node.
     *
     * @param code the code
     * @return the successors; empty for a node without end or without successors
     */
    public List<String> successors(String code) {
        List<PlanNode> history = history(code);
        return history.isEmpty() ? List.of() : history.get(history.size() - 1).successors();
    }

    /**
     * The codes that stand for a code on a day, whatever became of it since.
     *
     * @param code the code
     * @param date the day
     * @return the code itself when it is valid; else those of its successors and theirs that are; in order
     */
    public Set<String> standingFor(String code, LocalDate date) {
        Set<String> valid = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(List.of(code));
        List<String> open = new ArrayList<>(seen);
        for (int i = 0; i < open.size(); i++) {
            String next = open.get(i);
            if (at(next, date).isPresent()) {
                valid.add(next);
            } else {
                successors(next).stream().filter(seen::add).forEach(open::add);
            }
        }
        return valid;
    }

    /**
     * Proposes the code of a new child: one above the highest that was ever used, as wide as most of its siblings are.
     * Where there are no siblings, 项 has two digits, 目 three and 细目 two. When the highest is used, the lowest that
     * never was.
     *
     * @param parent the code of the node above
     * @return the whole code
     * @throws IllegalArgumentException if the plan does not have the parent
     * @throws IllegalStateException if no code is left
     */
    public String nextFree(String parent) {
        if (!nodes.containsKey(parent)) {
            throw new IllegalArgumentException("parent is not in the plan: " + parent);
        }
        return new FreeCodes(
                        nodes.keySet(),
                        parent,
                        nodes.values().stream()
                                .filter(history -> parent.equals(history.get(0).parent()))
                                .map(history -> history.get(0).code())
                                .toList())
                .next();
    }

    /**
     * Adds a node.
     *
     * @param code the whole code, never used before
     * @param name the name
     * @param parent the code of the node above; null for a node at the top
     * @param from the first day
     * @return the new plan
     * @throws IllegalArgumentException if the code was used before, or the parent is not there from that day on
     */
    public CodePlan add(String code, String name, @Nullable String parent, LocalDate from) {
        return new PlanDraft(this).add(code, name, parent, from).plan();
    }

    /**
     * Gives a node another name; its code stays.
     *
     * @param code the code
     * @param name the new name
     * @param from the first day of the new name
     * @return the new plan
     * @throws IllegalArgumentException if there is no such node without end that begins before that day
     */
    public CodePlan rename(String code, String name, LocalDate from) {
        return new PlanDraft(this).rename(code, name, from).plan();
    }

    /**
     * Ends a node.
     *
     * @param code the code
     * @param successors the codes that take its place; may be empty
     * @param until the first day without it
     * @return the new plan
     * @throws IllegalArgumentException if there is no such node without end that begins before that day, or it has
     *     children that live longer
     */
    public CodePlan retire(String code, List<String> successors, LocalDate until) {
        return new PlanDraft(this).retire(code, successors, until).plan();
    }

    /**
     * Moves a node with all below it under another parent. Each gets a new code; the old ones end and name their
     * successors.
     *
     * @param code the code
     * @param newParent the code of the new parent
     * @param from the first day under the new parent
     * @return the new plan, and which code replaced which
     * @throws IllegalArgumentException if there is no such node without end that begins before that day, or the new
     *     parent is not there, or lies below the node
     * @throws IllegalStateException if the new parent has no code left
     */
    public PlanChange move(String code, String newParent, LocalDate from) {
        PlanDraft draft = new PlanDraft(this);
        Map<String, String> replaced = draft.move(code, newParent, from);
        return new PlanChange(draft.plan(), replaced);
    }

    /**
     * Merges nodes into another. Their children are moved under it.
     *
     * @param codes the codes of the nodes that end
     * @param into the code of the node that takes their place
     * @param from the first day of the new order
     * @return the new plan, and which code replaced which
     * @throws IllegalArgumentException if one of the nodes is not there without end before that day, or {@code into} is
     *     one of them or lies below one
     * @throws IllegalStateException if the node has no code left for the children
     */
    public PlanChange merge(Collection<String> codes, String into, LocalDate from) {
        PlanDraft draft = new PlanDraft(this);
        Map<String, String> replaced = draft.merge(codes, into, from);
        return new PlanChange(draft.plan(), replaced);
    }
}
