package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.organization.Repair;
import io.mulu.codes.region.Division;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes readings as JSON: errors are findings, the rest are notes. */
public final class CodeJson {

    private final JsonOut json;

    /**
     * A writer.
     *
     * @param json where to write; the caller begins and ends the list around the readings
     */
    public CodeJson(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes one reading as an object.
     *
     * @param reading the reading
     */
    public void write(CodeReading reading) {
        json.open();
        json.text("input", reading.input());
        json.text("kind", reading.kind().code());
        json.flag("valid", reading.isValid());
        findings("findings", reading, finding -> finding.severity() == Severity.ERROR);
        if (reading.findings().stream().anyMatch(finding -> finding.severity() != Severity.ERROR)) {
            findings("notes", reading, finding -> finding.severity() != Severity.ERROR);
        }
        json.text("profile", reading.profile());
        parts(reading.parts());
        json.texts("path", reading.path());
        history(reading.history());
        repairs(reading.repairs());
        json.texts(
                "alternatives",
                reading.alternatives().stream().map(CodeKind::code).toList());
        json.close();
    }

    private void findings(String member, CodeReading reading, Predicate<CodeFinding> which) {
        json.openList(member);
        reading.findings().stream().filter(which).forEach(finding -> {
            json.open();
            json.text("rule", finding.rule());
            json.number("position", finding.position());
            json.text("found", finding.found());
            json.text("expected", finding.expected());
            json.text("severity", finding.severity().code());
            localized("message", finding.message());
            json.close();
        });
        json.closeList();
    }

    private void localized(String member, @Nullable LocalizedText text) {
        if (text != null) {
            json.open(member);
            json.text("zh", text.zh());
            json.text("en", text.en());
            json.close();
        }
    }

    private void parts(List<CodePart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        json.openList("parts");
        for (CodePart part : parts) {
            json.open();
            json.text("part", part.name());
            json.number("position", part.position());
            json.text("text", part.text());
            localized("meaning", part.meaning());
            json.close();
        }
        json.closeList();
    }

    private void history(List<Division> history) {
        if (history.isEmpty()) {
            return;
        }
        json.openList("history");
        for (Division division : history) {
            json.open();
            json.text("name", division.name());
            json.number("from", division.from());
            division.end().ifPresent(year -> json.number("until", year));
            json.texts(
                    "successors",
                    division.successions().stream()
                            .map(succession -> succession.code().text() + ":" + succession.year())
                            .toList());
            json.close();
        }
        json.closeList();
    }

    private void repairs(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return;
        }
        json.openList("repairs");
        for (Repair repair : repairs) {
            json.open();
            json.number("position", repair.position());
            json.text("found", repair.found());
            json.text("replacement", repair.replacement());
            json.text("code", repair.code().text());
            json.close();
        }
        json.closeList();
    }
}
