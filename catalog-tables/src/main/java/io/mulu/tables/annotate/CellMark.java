package io.mulu.tables.annotate;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found at one cell. For use by one thread. */
final class CellMark {

    private final int row;
    private final int column;
    private final List<JudgedFinding> findings = new ArrayList<>();

    CellMark(int row, int column) {
        this.row = row;
        this.column = column;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    String address() {
        return CellLocation.letters(column) + row;
    }

    void add(JudgedFinding finding) {
        findings.add(finding);
    }

    void addAll(CellMark other) {
        findings.addAll(other.findings);
    }

    /** The gravest first, else in the order found. */
    List<JudgedFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(JudgedFinding::severity).reversed())
                .toList();
    }

    Severity severity() {
        return findings.stream()
                .map(JudgedFinding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
