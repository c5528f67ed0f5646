package io.mulu.codes.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A plan while it is being changed. Not thread-safe. */
final class PlanDraft {

    private final PlanDescription description;
    private final Map<String, List<PlanNode>> nodes = new TreeMap<>();

    PlanDraft(CodePlan plan) {
        description = plan.description();
        plan.histories().forEach((code, history) -> nodes.put(code, new ArrayList<>(history)));
    }

    CodePlan plan() {
        return new CodePlan(description, nodes);
    }

    PlanDraft add(String code, String name, @Nullable String parent, LocalDate from) {
        if (code.isEmpty() || name.isBlank()) {
            throw new IllegalArgumentException("code and name must not be empty: " + code + ' ' + name);
        }
        if (nodes.containsKey(code)) {
            throw new IllegalArgumentException("code was used before: " + code);
        }
        if (parent != null) {
            requireParent(parent, from);
        }
        nodes.put(code, new ArrayList<>(List.of(new PlanNode(code, name, parent, from, null, List.of()))));
        return this;
    }

    private void requireParent(String parent, LocalDate from) {
        PlanNode last = last(parent);
        LocalDate first = nodes.getOrDefault(parent, List.of(last)).get(0).from();
        if (last.until() != null || from.isBefore(first)) {
            throw new IllegalArgumentException("parent is not there from " + from + " on: " + parent);
        }
    }

    private PlanNode last(String code) {
        List<PlanNode> history = nodes.get(code);
        if (history == null) {
            throw new IllegalArgumentException("code is not in the plan: " + code);
        }
        return history.get(history.size() - 1);
    }

    /** The node, which must have no end and begin before a day. */
    private PlanNode endless(String code, LocalDate before) {
        PlanNode last = last(code);
        if (last.until() != null || !last.from().isBefore(before)) {
            throw new IllegalArgumentException("node must begin before " + before + " and have no end: " + last);
        }
        return last;
    }

    PlanDraft rename(String code, String name, LocalDate from) {
        PlanNode node = endless(code, from);
        end(node, List.of(), from);
        history(code).add(new PlanNode(code, name, node.parent(), from, null, List.of()));
        return this;
    }

    private List<PlanNode> history(String code) {
        return nodes.computeIfAbsent(code, c -> new ArrayList<>());
    }

    private void end(PlanNode node, List<String> successors, LocalDate until) {
        List<PlanNode> history = history(node.code());
        history.set(history.size() - 1, node.ending(until, successors));
    }

    PlanDraft retire(String code, List<String> successors, LocalDate until) {
        PlanNode node = endless(code, until);
        for (String child : children(code)) {
            LocalDate end = last(child).until();
            if (end == null || end.isAfter(until)) {
                throw new IllegalArgumentException("node has a child that lives longer: " + child);
            }
        }
        end(node, successors, until);
        return this;
    }

    /** All that ever were children, in the order of their codes. */
    private List<String> children(String parent) {
        return nodes.values().stream()
                .filter(history -> parent.equals(history.get(0).parent()))
                .map(history -> history.get(0).code())
                .toList();
    }

    private List<String> endlessChildren(String parent) {
        return children(parent).stream()
                .filter(child -> last(child).until() == null)
                .toList();
    }

    Map<String, String> move(String code, String newParent, LocalDate from) {
        endless(code, from);
        requireNotBelow(newParent, code);
        Map<String, String> replaced = new TreeMap<>();
        String newCode = new FreeCodes(nodes.keySet(), newParent, children(newParent)).next();
        moveTree(code, newCode, newParent, from, replaced);
        return replaced;
    }

    private void requireNotBelow(String node, String top) {
        for (String at = node; at != null; at = last(at).parent()) {
            if (at.equals(top)) {
                throw new IllegalArgumentException("node " + node + " must not be " + top + " or lie below it");
            }
        }
    }

    /** From the top down for the new nodes, from the bottom up for the old ones. */
    private void moveTree(String code, String newCode, String newParent, LocalDate from, Map<String, String> replaced) {
        add(newCode, endless(code, from).name(), newParent, from);
        for (String child : endlessChildren(code)) {
            String own = child.startsWith(code) ? child.substring(code.length()) : "";
            String newChild = own.isEmpty() || nodes.containsKey(newCode + own)
                    ? new FreeCodes(nodes.keySet(), newCode, children(newCode)).next()
                    : newCode + own;
            moveTree(child, newChild, newCode, from, replaced);
        }
        retire(code, List.of(newCode), from);
        replaced.put(code, newCode);
    }

    Map<String, String> merge(Collection<String> codes, String into, LocalDate from) {
        Map<String, String> replaced = new TreeMap<>();
        codes.forEach(code -> requireNotBelow(into, code));
        endless(into, from);
        for (String code : codes) {
            for (String child : endlessChildren(code)) {
                replaced.putAll(move(child, into, from));
            }
            retire(code, List.of(into), from);
            replaced.put(code, into);
        }
        return replaced;
    }
}
