package io.mulu.benchmarks.reading;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.Workers;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.profile.Profile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks a catalogue in a program of its own that may use little memory. The catalogue comes through a pipe, so that nothing
 * of it need be kept anywhere.
 */
final class MemoryTrial {

    private static final String ALL = "all";
    private static final String SINGLE = "single";

    private static final List<String> WHOLE_CATALOGUE =
            List.of("duplicate-code", "duplicate-name", "related-code-one-way", "name-drag-filled");

    private MemoryTrial() {}

    /** Runs the trial and answers the last line that it printed; null if it failed. */
    static String run(int megabytes, boolean all, int resources) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryTrial.class.getName(),
                        all ? ALL : SINGLE))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            new CatalogueMaker().write(out, resources);
        } catch (IOException e) {
            // The program has ended before its input; its exit code says why.
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? printed : "FAILED";
    }

    /** The program. Argument: all rules, or only those of single entries. */
    public static void main(String[] args) throws IOException {
        CheckSettings guide = CheckSettings.guide2017(LocalDate.of(2026, 11, 22));
        Profile profile = args[0].equals(ALL) ? guide.profile() : singleEntries();
        CheckSettings settings =
                new CheckSettings(guide.registry(), guide.scheme(), guide.codeProfile(), profile, guide.today());
        Reading.Count findings = new Reading.Count();
        int[] resources = new int[1];
        CatalogCheck check = new CatalogCheck(settings);
        InputStream in = System.in;
        try (CatalogJsonReader reader = CatalogJsonReader.open(in, "-", settings.registry(), CodeProfiles.shipped())) {
            check.checkAll(reader, Workers.CALLER, findings, entry -> resources[0]++);
        }
        check.finish(findings);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(String.format(
                        Locale.ROOT,
                        "%,d resources, %d findings, heap peak %d MiB of %d MiB",
                        resources[0],
                        findings.count,
                        heapPeak() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20));
    }

    /**
     * A national profile like the guide's, without the rules that remember every entry. A waiver would not do: it leaves
     * findings out but has them counted.
     */
    private static Profile singleEntries() throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        ObjectNode profile;
        try (InputStream in = Profile.class.getResourceAsStream("profiles/guide-2017.json")) {
            profile = (ObjectNode) mapper.readTree(Objects.requireNonNull(in, "the guide's profile"));
        }
        profile.put("id", "single-entries");
        ObjectNode rules = (ObjectNode) profile.get("rules");
        WHOLE_CATALOGUE.forEach(rule -> rules.put(rule, "off"));
        return Profile.read(new ByteArrayInputStream(mapper.writeValueAsBytes(profile)), "single-entries");
    }

    /** The most that the pools of the heap held, which need not have been at the same time. */
    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
