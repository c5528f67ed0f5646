package io.mulu.examples.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out in which cells the findings of a workbook are to be reported. */
final class ExpectedFindings {

    private static final String ITEM = "items[";
    private static final List<String> ITEM_MEMBERS = List.of("name", "dataType", "length");

    private final FormLayout layout;
    private final Map<String, Integer> firstRows = new HashMap<>();

    ExpectedFindings(FormLayout layout, List<ResourceRows> resources) {
        this.layout = layout;
        int row = FormLayout.FIRST_DATA_ROW;
        for (ResourceRows resource : resources) {
            firstRows.put(resource.id(), row);
            row += resource.rows().size();
        }
    }

    /**
     * The findings as CSV.
     *
     * @param findings rows with {@code resource}, {@code rule}, {@code severity}, {@code member}
     * @param sheet the name of the sheet
     * @return lines of rule, severity, sheet, cell and member, by row and then column
     */
    String csv(List<Map<String, String>> findings, String sheet) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("rule", "severity", "sheet", "cell", "member");
            for (Expected expected : placed(findings)) {
                csv.writeRecord(
                        expected.rule(),
                        expected.severity(),
                        sheet,
                        CellNames.cell(expected.row(), expected.column()),
                        expected.member());
            }
        }
        return text.toString();
    }

    private List<Expected> placed(List<Map<String, String>> findings) {
        List<Expected> placed = new ArrayList<>();
        for (Map<String, String> finding : findings) {
            String member = finding.getOrDefault("member", "");
            Integer first = firstRows.get(finding.getOrDefault("resource", ""));
            if (first == null) {
                throw new IllegalArgumentException("no such resource: " + finding);
            }
            placed.add(new Expected(
                    finding.getOrDefault("rule", ""),
                    finding.getOrDefault("severity", ""),
                    first + item(member),
                    column(member),
                    member));
        }
        placed.sort(Comparator.comparingInt(Expected::row)
                .thenComparingInt(Expected::column)
                .thenComparing(Expected::rule));
        return placed;
    }

    private static int item(String member) {
        return member.startsWith(ITEM) ? Integer.parseInt(member.substring(ITEM.length(), member.indexOf(']'))) : 0;
    }

    /** An item's own members have columns of their own; else its row states a member of the resource. */
    private int column(String member) {
        if (!member.startsWith(ITEM)) {
            return layout.column(member);
        }
        String within = member.substring(member.indexOf("].") + 2);
        boolean own = ITEM_MEMBERS.contains(within) || within.startsWith("extensions.");
        return layout.column(own ? "items." + within : within);
    }

    private record Expected(String rule, String severity, int row, int column, String member) {}
}
