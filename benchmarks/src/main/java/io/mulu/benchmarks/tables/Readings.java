package io.mulu.benchmarks.tables;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.read.TableCatalogSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The ways in which one workbook is read. */
final class Readings {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Readings() {}

    /** The spreadsheet library's rows, and the text of each cell. */
    static Outcome libraryLoop(Path file) throws IOException {
        long rows = 0;
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); rows++) {
                Row row = all.next();
                for (int column = 0; column < row.getCellCount(); column++) {
                    Cell cell = row.getCell(column);
                    cells += cell == null || cell.getText().isEmpty() ? 0 : 1;
                }
            }
        }
        return new Outcome(rows, cells);
    }

    /** POI's events, with every cell as a person sees it. */
    static Outcome poiEvents(Path file) throws Exception {
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(0xFFFFFFFFL);
        CellCount count = new CellCount();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            readEvents(parts, count);
        }
        return new Outcome(count.rows, count.cells);
    }

    private static void readEvents(OPCPackage parts, CellCount count)
            throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(reader.getStylesTable(), null, texts, count, new DataFormatter(), false));
        try (InputStream sheet = reader.getSheetsData().next()) {
            xml.parse(new InputSource(sheet));
        }
    }

    /** Entries of a catalogue, with all that a row says. */
    static Outcome catalogue(Path file) throws IOException {
        long resources = 0;
        long items = 0;
        try (TableCatalogSource source = TableCatalogReader.standard().open(file)) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                resources++;
                items += entry.resource().items().size();
            }
        }
        return new Outcome(resources, items);
    }

    /** Entries of a catalogue, checked by all rules, those over the whole catalogue too. */
    static Outcome checked(Path file) throws IOException {
        long resources = 0;
        AtomicLong findings = new AtomicLong();
        CatalogCheck check = new CatalogCheck(CheckSettings.guide2017(TODAY));
        try (TableCatalogSource source = TableCatalogReader.standard().open(file)) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                check.check(entry, finding -> findings.incrementAndGet());
                resources++;
            }
        }
        check.finish(finding -> findings.incrementAndGet());
        return new Outcome(resources, findings.get());
    }

    private static final class CellCount implements XSSFSheetXMLHandler.SheetContentsHandler {

        private long rows;
        private long cells;

        @Override
        public void startRow(int row) {
            rows++;
        }

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String address, @Nullable String text, @Nullable XSSFComment comment) {
            cells += text == null || text.isEmpty() ? 0 : 1;
        }
    }
}
