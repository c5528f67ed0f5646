package io.mulu.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a reader has to know of the machine to judge the figures. */
public final class Machine {

    private Machine() {}

    /**
     * The platform.
     *
     * @return system, processors, Java and heap in one line
     */
    public static String platform() {
        return String.format(
                Locale.ROOT,
                "%s %s %s, %d processors, Java %s, heap up to %d MiB",
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /**
     * Processes that ran or wanted to.
     *
     * @return the mean over the last minute
     */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
