package io.mulu.benchmarks.tables;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures how fast workbooks are read, checked and written and holds it against its goals. Argument: a folder. Exit
 * code 1 when a goal is missed.
 */
final class TableRates {

    private static final String LOOP = "bare row loop";
    private static final String READ = "reading";
    private static final String CHECKED = "reading and checking";
    private static final String EVENTS = "POI events";
    private static final String WRITTEN = "writing";
    private static final String SXSSF = "POI SXSSF";

    private final Effort effort;
    private final PrintStream out;
    private int missed;

    TableRates(Effort effort, PrintStream out) {
        this.effort = effort;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "table-rates");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int missed = new TableRates(Effort.full(), out).run(folder);
        Files.delete(folder);
        System.exit(missed == 0 ? 0 : 1);
    }

    /** Measures everything in an empty folder, leaves it empty, and returns how many goals are missed. */
    int run(Path folder) throws Exception {
        printf(
                "%s %s, %d processors, Java %s, heap up to %d MiB, load %.2f; %d rounds in turns after %d to warm up",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                effort.rounds(),
                effort.warmUps());
        for (SampleWorkbook workbook : effort.workbooks()) {
            read(workbook, folder.resolve("sample.xlsx"));
        }
        write(folder.resolve("written.xlsx"));
        readLarge(folder.resolve("large.xlsx"));
        printf("goals missed: %d", missed);
        return missed;
    }

    private void read(SampleWorkbook workbook, Path file) throws Exception {
        workbook.write(file);
        Turns turns = new Turns();
        turns.add(LOOP, () -> Readings.libraryLoop(file));
        turns.add(READ, () -> Readings.catalogue(file));
        turns.add(CHECKED, () -> Readings.checked(file));
        turns.add(EVENTS, () -> Readings.poiEvents(file));
        turns.run(effort.warmUps(), effort.rounds());
        printTimes(workbook.name() + ", " + workbook.rows() + " rows, " + Files.size(file) + " bytes", turns);
        printGoal(turns, READ, LOOP, 1.25);
        printGoal(turns, CHECKED, LOOP, 1.6);
        printGoal(turns, READ, EVENTS, 1 / 1.7);
        Files.delete(file);
    }

    private void write(Path file) throws Exception {
        Writings writings = Writings.of(effort.written(), file);
        Turns turns = new Turns();
        turns.add(WRITTEN, writings::library);
        turns.add(SXSSF, writings::poi);
        turns.run(effort.warmUps(), effort.rounds());
        printTimes("written, " + effort.written().rows() + " rows", turns);
        printGoal(turns, WRITTEN, SXSSF, 1 / 1.6);
    }

    private void readLarge(Path file) throws Exception {
        SampleWorkbook large = effort.large();
        large.write(file);
        printf("%nlarge, %d rows, %d bytes: %s", large.rows(), Files.size(file), PeakMemory.run(file));
        Turns turns = new Turns();
        turns.add(LOOP, () -> Readings.libraryLoop(file));
        turns.add(READ, () -> Readings.catalogue(file));
        turns.add(CHECKED, () -> Readings.checked(file));
        turns.run(0, effort.largeRounds());
        printTimes("large, " + effort.largeRounds() + " rounds", turns);
        printGoal(turns, READ, LOOP, 1.25);
        printGoal(turns, CHECKED, LOOP, 1.6);
        Files.delete(file);
    }

    private void printTimes(String what, Turns turns) {
        printf("%n%s", what);
        for (String name : turns.names()) {
            printf(
                    "%-22s %8.2f s %8.2f s cpu   %s",
                    name,
                    median(turns.seconds(name, Turns.Seconds::wall)),
                    median(turns.seconds(name, Turns.Seconds::cpu)),
                    turns.outcome(name));
        }
    }

    /** Met by the clock or on the processors: neighbours disturb the one or the other. */
    private void printGoal(Turns turns, String name, String base, double most) {
        List<Double> wall = turns.ratios(name, base, Turns.Seconds::wall);
        List<Double> cpu = turns.ratios(name, base, Turns.Seconds::cpu);
        boolean met = Math.min(median(wall), median(cpu)) <= most;
        missed += met ? 0 : 1;
        printf(
                "%s / %s: %.2f (%.2f to %.2f), cpu %.2f (%.2f to %.2f), goal at most %.2f: %s",
                name,
                base,
                median(wall),
                wall.get(0),
                wall.get(wall.size() - 1),
                median(cpu),
                cpu.get(0),
                cpu.get(cpu.size() - 1),
                most,
                met ? "met" : "MISSED");
    }

    private static double median(List<Double> sorted) {
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }

    private void printf(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
