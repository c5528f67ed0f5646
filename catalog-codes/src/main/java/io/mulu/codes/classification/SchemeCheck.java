package io.mulu.codes.classification;

import io.mulu.codes.organization.Leniency;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFault;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks a classification scheme over: what keeps it from being a tree, and what people will stumble on.
 *
 * <table>
 * <caption>Kinds of findings</caption>
 * <tr><td>{@code empty-code}, {@code empty-name}, {@code duplicate-code}, {@code unknown-parent}, {@code
 * cycle}</td><td>keep the scheme from being read at all</td></tr>
 * <tr><td>{@code not-a-classification-code}</td><td>the code is none of the guide's form</td></tr>
 * <tr><td>{@code outside-parent}</td><td>the code does not begin with the parent's code; detail is the parent</td></tr>
 * <tr><td>{@code all-zero}</td><td>what the code adds to the parent's is zeros only, which stands for an unused level
 * inside resource codes</td></tr>
 * <tr><td>{@code begins-with-sibling}</td><td>the code begins with that of a sibling, so that longer codes cannot be told
 * apart; detail is the sibling</td></tr>
 * <tr><td>{@code same-name-as-sibling}</td><td>detail is the sibling with the lower code</td></tr>
 * <tr><td>{@code same-name-as-parent}</td><td>detail is the parent</td></tr>
 * <tr><td>{@code credit-code-as-category}</td><td>the name is a unified social credit code</td></tr>
 * <tr><td>{@code format-as-category}</td><td>the name is that of a data format</td></tr>
 * </table>
 *
 * <p>Not thread-safe, but each call of a static method stands alone.
 */
public final class SchemeCheck {

    private final List<SchemeFinding> findings = new ArrayList<>();
    private final Map<String, SchemeRow> byCode = new HashMap<>();

    private SchemeCheck() {}

    /**
     * Looks a scheme over.
     *
     * @param scheme the scheme
     * @return findings in the order of codes, then of kinds; empty when there is nothing to say
     */
    public static List<SchemeFinding> check(ClassificationScheme scheme) {
        return new SchemeCheck()
                .check(scheme.nodes().stream()
                        .map(node -> new SchemeRow(
                                0, new SchemeNode(node.code(), node.name(), node.parent(), List.of(), "")))
                        .toList());
    }

    /**
     * Looks a file over that may not be readable as a scheme.
     *
     * @param reader the text of a code table; not closed
     * @return findings in the order of lines, then of kinds; faults of form, with an empty code, among them
     * @throws IOException if the text cannot be read
     */
    public static List<SchemeFinding> check(Reader reader) throws IOException {
        return check(CodeTable.read(reader));
    }

    /**
     * Looks a table over that may not be readable as a scheme.
     *
     * @param table the table
     * @return findings in the order of lines, then of kinds; faults of form, with an empty code, among them
     */
    public static List<SchemeFinding> check(CodeTable table) {
        SchemeCheck check = new SchemeCheck();
        table.faults().forEach(check::add);
        List<TableFault> missing = SchemeReader.missingColumns(table);
        missing.forEach(check::add);
        return check.check(missing.isEmpty() ? SchemeReader.rows(table) : List.of());
    }

    private void add(TableFault fault) {
        findings.add(new SchemeFinding(fault.kind(), fault.line(), "", fault.found()));
    }

    private List<SchemeFinding> check(List<SchemeRow> rows) {
        rows.forEach(row -> byCode.putIfAbsent(row.node().code(), row));
        TreeFaults.findings(rows).forEach(findings::add);
        rows.forEach(this::checkRow);
        siblings(rows).values().forEach(this::checkSiblings);
        findings.sort(Comparator.comparingInt(SchemeFinding::line)
                .thenComparing(SchemeFinding::code)
                .thenComparing(SchemeFinding::kind)
                .thenComparing(SchemeFinding::detail));
        return List.copyOf(findings);
    }

    private void add(SchemeRow row, String kind, String detail) {
        findings.add(new SchemeFinding(kind, row.line(), row.node().code(), detail));
    }

    private void checkRow(SchemeRow row) {
        SchemeNode node = row.node();
        if (!node.code().isEmpty() && !ClassificationCode.read(node.code()).isValid()) {
            add(row, "not-a-classification-code", "");
        }
        String key = NameKey.of(node.name());
        if (UnifiedSocialCreditCode.read(key, Leniency.LENIENT).isValid()) {
            add(row, "credit-code-as-category", node.name());
        } else if (FormatNames.contains(key)) {
            add(row, "format-as-category", node.name());
        }
        String parent = node.parent();
        if (parent != null) {
            checkAgainstParent(row, parent);
        }
    }

    private void checkAgainstParent(SchemeRow row, String parent) {
        String code = row.node().code();
        if (!code.startsWith(parent) || code.length() == parent.length()) {
            if (!code.isEmpty()) {
                add(row, "outside-parent", parent);
            }
        } else if (code.substring(parent.length()).chars().allMatch(c -> c == '0')) {
            add(row, "all-zero", parent);
        }
        SchemeRow above = byCode.get(parent);
        if (above != null
                && above != row
                && NameKey.of(above.node().name()).equals(NameKey.of(row.node().name()))) {
            add(row, "same-name-as-parent", parent);
        }
    }

    private static Map<String, List<SchemeRow>> siblings(List<SchemeRow> rows) {
        Map<String, SchemeRow> distinct = new TreeMap<>();
        rows.forEach(row -> distinct.putIfAbsent(row.node().code(), row));
        return distinct.values().stream()
                .collect(Collectors.groupingBy(row -> orTop(row.node().parent()), TreeMap::new, Collectors.toList()));
    }

    private static String orTop(@Nullable String parent) {
        return parent == null ? SchemeTree.TOP : parent;
    }

    /** The siblings come in the order of their codes, so that one which others begin with comes right before them. */
    private void checkSiblings(List<SchemeRow> siblings) {
        Map<String, String> names = new HashMap<>();
        String shortest = "";
        for (SchemeRow row : siblings) {
            String code = row.node().code();
            if (!shortest.isEmpty() && code.startsWith(shortest)) {
                add(row, "begins-with-sibling", shortest);
            } else {
                shortest = code;
            }
            String first = names.putIfAbsent(NameKey.of(row.node().name()), code);
            if (first != null && !row.node().name().isBlank()) {
                add(row, "same-name-as-sibling", first);
            }
        }
    }

    /** Names of data formats, which end up among categories when columns of a workbook are shifted. */
    private static final class FormatNames {

        private static final Set<String> NAMES =
                CodeTable.shipped(SchemeCheck.class, "format-names.csv").rows().stream()
                        .map(row -> key(row.get("name")))
                        .collect(Collectors.toUnmodifiableSet());

        private static boolean contains(String nameKey) {
            return NAMES.contains(key(nameKey));
        }

        private static String key(String name) {
            return NameKey.of(name).toLowerCase(Locale.ROOT);
        }
    }
}
