package io.mulu.benchmarks.tables;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Reads and checks a workbook in a virtual machine of its own, with a small memory. Argument: the workbook. */
final class PeakMemory {

    private static final int HEAP = 512;
    private static final int MIB = 20;

    private PeakMemory() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Outcome outcome = Readings.checked(Path.of(args[0]));
        System.out.printf(
                Locale.ROOT,
                "resources %d, findings %d, %.1f s, heap at most %d of %d MiB, %s%n",
                outcome.rows(),
                outcome.details(),
                (System.nanoTime() - start) / 1e9,
                heap() >> MIB,
                Runtime.getRuntime().maxMemory() >> MIB,
                process());
    }

    /** The sum of the pools' peaks: more than was ever used at once. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String process() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line ->
                        "process at most " + line.substring("VmHWM:".length()).strip())
                .findFirst()
                .orElse("process unknown");
    }

    /** Runs {@link #main} and answers what it printed. */
    static String run(Path workbook) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeakMemory.class.getName(),
                        workbook.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor(1, TimeUnit.MINUTES);
        if (child.exitValue() != 0) {
            throw new IllegalStateException("not read with " + HEAP + " MiB: " + printed);
        }
        return printed.strip();
    }
}
