package io.mulu.cli.tables;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnCandidate;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.heading.HeaderMatch;
import io.mulu.tables.heading.HeadingQuestion;
import io.mulu.tables.heading.SheetVerdict;
import io.mulu.tables.heading.TableInspection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Writes how a table was understood as JSON, {@code mulu-inspection/1}. */
public final class InspectionJson {

    private final JsonOut json;
    private final MetadataRegistry registry;

    private InspectionJson(JsonOut json, MetadataRegistry registry) {
        this.json = json;
        this.registry = registry;
    }

    /**
     * Writes how a file was understood.
     *
     * @param json where to write
     * @param inspection how
     * @param registry the registry in use
     */
    public static void write(JsonOut json, TableInspection inspection, MetadataRegistry registry) {
        new InspectionJson(json, registry).whole(inspection);
    }

    private void whole(TableInspection inspection) {
        json.open();
        json.text("format", "mulu-inspection/1");
        json.text("file", inspection.file());
        table(inspection);
        TableInspection items = inspection.items();
        if (items != null) {
            json.open("items");
            table(items);
            json.close();
        }
        json.openList("otherSheets");
        for (SheetVerdict other : inspection.others()) {
            json.open();
            json.text("sheet", other.sheet());
            json.flag("visible", other.visible());
            json.text("layout", other.layout());
            json.figure("score", BigDecimal.valueOf(other.score()));
            json.close();
        }
        json.closeList();
        json.close();
    }

    private void table(TableInspection table) {
        HeaderMatch match = table.match();
        json.text("sheet", table.sheet());
        json.text("layout", match.layout().id());
        json.flag("fits", match.fits());
        json.figure("score", BigDecimal.valueOf(match.score()));
        json.number("firstRow", match.firstRow());
        json.number("lastRow", match.lastRow());
        json.texts("missing", match.missing());
        json.openList("columns");
        match.columns().forEach(column -> column(table, column));
        json.closeList();
        json.openList("questions");
        match.questions().forEach(this::question);
        json.closeList();
    }

    private void column(TableInspection table, ColumnMatch column) {
        json.open();
        json.text("column", CellLocation.letters(column.column()));
        json.number("row", column.row());
        json.text("heading", column.heading());
        json.text("group", column.group());
        json.text("member", column.member());
        json.text(
                "certainty", column.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.number("percent", column.certainty().percent());
        if (column.certainty() == Certainty.EXTENSION) {
            candidates("repeats", column.candidates());
            candidates("nearest", table.nearest(column, registry));
        }
        json.close();
    }

    private void question(HeadingQuestion question) {
        json.open();
        json.text("cell", question.cell());
        json.text("heading", question.heading());
        candidates("candidates", question.candidates());
        json.close();
    }

    private void candidates(String name, List<ColumnCandidate> candidates) {
        json.openList(name);
        for (ColumnCandidate candidate : candidates) {
            json.open();
            json.text("member", candidate.member());
            json.text("heading", candidate.heading());
            json.number("percent", candidate.percent());
            json.close();
        }
        json.closeList();
    }
}
