package io.mulu.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Ratios;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.benchmarks.measure.Work;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.Workers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingRatesTest {

    private static final ReadingEffort SHORT = new ReadingEffort(1_000, 50, 1, 2_000, 0, 1);
    private static final CheckSettings SETTINGS = CheckSettings.guide2017(LocalDate.of(2026, 11, 22));

    @TempDir
    Path folder;

    @Test
    void printsEveryContenderAndEveryGoalOnce() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int missed = new ReadingRates(SHORT, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(folder);
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.stream().filter(line -> line.contains("  ")).map(line -> line.split(" {2,}")[0]))
                .containsExactly(
                        "microseconds per resource",
                        "Jackson 2 databind to plain records",
                        "library to its records",
                        "library, all rules, whole catalogue compared",
                        "the same with two threads",
                        "microseconds per resource",
                        "the same checks by hand, every tenth resource wrong",
                        "all rules of one entry, every tenth resource wrong",
                        "all rules of one entry, nothing wrong",
                        "networknt with the schema of the format",
                        "ratio of times, by rounds",
                        "JSON Lines to records against Jackson 2 databind",
                        "read and fully checked against databind alone",
                        "read and checked by two threads against one",
                        "rules against the same checks by hand",
                        "the schema's time against that of all rules",
                        "bytes of memory of a resource that is kept, by JSON");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("-Xmx64m, rules of single entries: 2,000 resources, 0 findings"))
                .anyMatch(line -> line.startsWith("-Xmx512m, all rules: 2,000 resources, 0 findings"));
        assertThat(lines.get(lines.size() - 1)).endsWith("goals missed: " + missed);
    }

    @Test
    void checksByHandWhatTheRulesCheck() {
        ReadingEffort allKinds = new ReadingEffort(0, 1_000, 1, 0, 0, 0);
        assertThatCode(() -> new RulesContest(SETTINGS, allKinds).requireSameFindings())
                .doesNotThrowAnyException();
    }

    @Test
    void makesResourcesInWhichNothingIsFoundWithTheirPlainForm() throws Exception {
        Path file = folder.resolve("catalogue.jsonl");
        new CatalogueMaker().write(file, 3_000);
        Reading reading = new Reading(file, SETTINGS);
        Work.Outcome clean = new Work.Outcome(3_000, 0);
        assertThat(reading.checked(Workers.CALLER)).isEqualTo(clean);
        assertThat(reading.databind()).isEqualTo(clean);
        assertThat(reading.library()).isEqualTo(clean);
    }

    @Test
    void noticesThatAWorkComesToSomethingElse() {
        Turns turns = new Turns();
        int[] times = new int[1];
        turns.add("work", () -> new Work.Outcome(1, times[0]++));
        assertThatIllegalStateException().isThrownBy(() -> turns.run(0, 2)).withMessageContaining("work");
    }

    @Test
    void aProgramThatRunsOutOfMemoryHasFailed() throws Exception {
        assertThat(MemoryTrial.run(8, true, 20_000)).isEqualTo("FAILED");
    }

    @Test
    void holdsTheMedianAgainstTheLimit() {
        Ratios ratios = new Ratios(List.of(0.5, 1.0, 9.0));
        assertThat(Goal.atMost(1.0, "", ratios).isMet()).isTrue();
        assertThat(Goal.atMost(0.9, "", ratios).isMet()).isFalse();
        assertThat(Goal.atLeast(1.0, "", ratios).isMet()).isTrue();
        assertThat(Goal.atLeast(1.1, "", ratios).isMet()).isFalse();
    }
}
