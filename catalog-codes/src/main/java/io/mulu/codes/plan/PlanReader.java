package io.mulu.codes.plan;

import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.CsvWriter;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import io.mulu.codes.table.TableRow;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes plan files. Not thread-safe. */
final class PlanReader {

    private static final List<String> COLUMNS = List.of("code", "name", "parent", "from", "until", "successors");

    private final String name;
    private final List<TableFault> faults = new ArrayList<>();
    private final Map<PlanNode, Integer> lines = new HashMap<>();
    private final Map<String, List<PlanNode>> nodes = new TreeMap<>();

    PlanReader(String name) {
        this.name = name;
    }

    CodePlan read(Reader reader) throws IOException {
        CodeTable table = CodeTable.read(reader);
        faults.addAll(table.faults());
        COLUMNS.stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> faults.add(new TableFault(0, "missing-column", column)));
        if (faults.isEmpty()) {
            table.rows().forEach(this::readRow);
            nodes.values().forEach(history -> history.sort(Comparator.comparing(PlanNode::from)));
            nodes.values().forEach(this::checkHistory);
            new TreeMap<>(nodes).values().forEach(history -> history.forEach(this::checkParent));
        }
        if (!faults.isEmpty()) {
            throw new TableFormatException(name, faults);
        }
        return new CodePlan(description(table), nodes);
    }

    private PlanDescription description(CodeTable table) {
        String id = table.attribute("id");
        return new PlanDescription(
                id.isEmpty() ? name : id,
                table.attribute("title.zh"),
                table.attribute("title.en"),
                table.attribute("source"));
    }

    private void readRow(TableRow row) {
        int before = faults.size();
        Optional<LocalDate> from = PlanDates.read(row, "from", faults);
        Optional<LocalDate> until =
                row.get("until").isEmpty() ? Optional.empty() : PlanDates.read(row, "until", faults);
        List<String> successors = Stream.of(row.get("successors").split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
        require(row, !row.get("code").isEmpty(), "empty-code", row.get("name"));
        require(row, !row.get("name").isEmpty(), "empty-name", row.get("code"));
        require(row, !row.get("until").isEmpty() || successors.isEmpty(), "successors-of-the-living", row.get("code"));
        if (from.isPresent() && until.isPresent()) {
            require(row, until.get().isAfter(from.get()), "ends-before-it-begins", row.get("until"));
        }
        if (faults.size() == before && from.isPresent()) {
            String parent = row.get("parent");
            PlanNode node = new PlanNode(
                    row.get("code"),
                    row.get("name"),
                    parent.isEmpty() ? null : parent,
                    from.get(),
                    until.orElse(null),
                    successors);
            lines.put(node, row.line());
            nodes.computeIfAbsent(node.code(), code -> new ArrayList<>()).add(node);
        }
    }

    private void require(TableRow row, boolean right, String kind, String found) {
        if (!right) {
            faults.add(new TableFault(row.line(), kind, found));
        }
    }

    private void fault(PlanNode node, String kind, String found) {
        faults.add(new TableFault(lines.getOrDefault(node, 0), kind, found));
    }

    /** A code may change its name, but neither its parent nor, once it has ended, come back. */
    private void checkHistory(List<PlanNode> history) {
        for (int i = 1; i < history.size(); i++) {
            PlanNode before = history.get(i - 1);
            PlanNode node = history.get(i);
            if (!node.from().equals(before.until())
                    || !before.successors().isEmpty()
                    || !Objects.equals(node.parent(), before.parent())) {
                fault(node, "code-reused", node.code());
            }
        }
    }

    private void checkParent(PlanNode node) {
        String parent = node.parent();
        if (parent == null) {
            return;
        }
        List<PlanNode> above = nodes.get(parent);
        if (above == null) {
            fault(node, "unknown-parent", parent);
        } else if (isAbove(node.code(), parent)) {
            fault(node, "cycle", node.code());
        } else if (!node.isWithin(whole(above))) {
            fault(node, "outlives-parent", parent);
        }
    }

    private static PlanNode whole(List<PlanNode> history) {
        PlanNode first = history.get(0);
        PlanNode last = history.get(history.size() - 1);
        return new PlanNode(last.code(), last.name(), last.parent(), first.from(), last.until(), last.successors());
    }

    /** Whether one comes from a node upwards to another; no way is longer than there are nodes. */
    private boolean isAbove(String sought, String start) {
        @Nullable String at = start;
        for (int steps = 0; at != null && steps <= nodes.size(); steps++) {
            if (at.equals(sought)) {
                return true;
            }
            List<PlanNode> history = nodes.get(at);
            at = history == null ? null : history.get(0).parent();
        }
        return false;
    }

    static void write(PlanDescription description, List<PlanNode> nodes, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out)
                .attribute("id", description.id())
                .attribute("title.zh", description.titleZh())
                .attribute("title.en", description.titleEn())
                .attribute("source", description.source())
                .row(COLUMNS);
        for (PlanNode node : nodes) {
            csv.row(List.of(
                    node.code(),
                    node.name(),
                    node.parent() == null ? "" : node.parent(),
                    node.from().toString(),
                    node.until() == null ? "" : node.until().toString(),
                    String.join(" ", node.successors())));
        }
    }
}
