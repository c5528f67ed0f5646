package io.mulu.codes.classification;

import io.mulu.codes.table.TableFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what keeps rows from forming a tree. */
final class TreeFaults {

    private final List<SchemeFinding> findings = new ArrayList<>();
    private final Map<String, SchemeRow> byCode = new HashMap<>();
    private final Set<String> rooted = new HashSet<>();

    private TreeFaults() {}

    static List<TableFault> of(List<SchemeRow> rows) {
        return findings(rows).stream()
                .map(finding -> new TableFault(finding.line(), finding.kind(), finding.detail()))
                .sorted()
                .toList();
    }

    static List<SchemeFinding> findings(List<SchemeRow> rows) {
        TreeFaults tree = new TreeFaults();
        rows.forEach(tree::index);
        rows.forEach(tree::checkParent);
        rows.forEach(tree::checkCycle);
        return tree.findings;
    }

    private void add(SchemeRow row, String kind, String detail) {
        findings.add(new SchemeFinding(kind, row.line(), row.node().code(), detail));
    }

    private void index(SchemeRow row) {
        String code = row.node().code();
        if (code.isEmpty()) {
            add(row, "empty-code", row.node().name());
        } else if (byCode.putIfAbsent(code, row) != null) {
            add(row, "duplicate-code", code);
        }
        if (row.node().name().isBlank()) {
            add(row, "empty-name", code);
        }
    }

    private void checkParent(SchemeRow row) {
        String parent = row.node().parent();
        if (parent != null && !byCode.containsKey(parent)) {
            add(row, "unknown-parent", parent);
        }
    }

    /** Reports each row from which the way up leads round. */
    private void checkCycle(SchemeRow row) {
        Set<String> way = new HashSet<>();
        for (@Nullable SchemeRow at = row; at != null; at = above(at)) {
            String code = at.node().code();
            if (rooted.contains(code)) {
                break;
            }
            if (!way.add(code)) {
                add(row, "cycle", row.node().code());
                return;
            }
        }
        rooted.addAll(way);
    }

    private @Nullable SchemeRow above(SchemeRow row) {
        String parent = row.node().parent();
        return parent == null ? null : byCode.get(parent);
    }
}
