package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.codes.resource.CodeProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckAllTest {

    private static final int MANY = 3000;

    private ExecutorService pool;

    @BeforeAll
    void startThreads() {
        pool = Executors.newFixedThreadPool(5);
    }

    @AfterAll
    void stopThreads() {
        pool.shutdownNow();
    }

    List<Workers> workers() {
        return List.of(
                Workers.CALLER,
                new Workers(2, pool),
                new Workers(5, pool),
                new Workers(4, Runnable::run),
                new Workers(3, task -> {}));
    }

    /** Every tenth without a name, every hundredth with the code of the one before, none with a code otherwise. */
    private static byte[] lines() {
        List<InformationResource> resources = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            InformationResource.Builder entry = CleanEntry.resource();
            entry.name(i % 10 == 0 ? null : "企业登记信息" + "甲".repeat(i % 7) + "第" + i + "号");
            resources.add(entry.build());
        }
        return CatalogJson.writeLines(new Catalog(CatalogDescription.builder().build(), resources));
    }

    private static CatalogJsonReader open(byte[] text) throws IOException {
        return CatalogJsonReader.open(
                new ByteArrayInputStream(text), "a.jsonl", Checked.settings().registry(), CodeProfiles.shipped());
    }

    private static List<String> oneByOne(byte[] text) {
        List<String> told = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(Checked.settings());
        try (CatalogJsonReader reader = open(text)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                check.check(entry, finding -> told.add(finding.toString()));
                told.add(String.valueOf(entry.resource().name()));
            }
        } catch (IOException e) {
            told.add(e.getMessage());
        }
        check.finish(finding -> told.add(finding.toString()));
        return told;
    }

    private static List<String> together(byte[] text, Workers workers) {
        List<String> told = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(Checked.settings());
        try (CatalogJsonReader reader = open(text)) {
            check.checkAll(
                    reader,
                    workers,
                    finding -> told.add(finding.toString()),
                    entry -> told.add(String.valueOf(entry.resource().name())));
        } catch (IOException e) {
            told.add(e.getMessage());
        }
        check.finish(finding -> told.add(finding.toString()));
        return told;
    }

    @ParameterizedTest
    @MethodSource("workers")
    void findsTheSameInTheSameOrderWithAnyThreads(Workers workers) {
        byte[] text = lines();
        assertThat(text).hasSizeGreaterThan(1 << 20);
        assertThat(together(text, workers)).isEqualTo(oneByOne(text)).hasSizeGreaterThan(2 * MANY);
    }

    @ParameterizedTest
    @MethodSource("workers")
    void findsTheSameInADocument(Workers workers) throws IOException {
        byte[] lines = lines();
        byte[] document = CatalogJson.write(CatalogJson.read(
                new ByteArrayInputStream(lines), "a.jsonl", Checked.settings().registry(), CodeProfiles.shipped()));
        assertThat(together(document, workers)).isEqualTo(oneByOne(document));
    }

    @ParameterizedTest
    @MethodSource("workers")
    void tellsOfAllEntriesBeforeWhatCannotBeRead(Workers workers) {
        byte[] text = lines();
        for (int at : new int[] {5_000, 300_000, 700_001, text.length - 3}) {
            byte[] wrong = text.clone();
            wrong[at] = 0;
            assertThat(together(wrong, workers)).isEqualTo(oneByOne(wrong)).anyMatch(line -> line.contains("a.jsonl"));
        }
    }

    @ParameterizedTest
    @MethodSource("workers")
    void tellsOfAllEntriesBeforeTheInputBreaksOff(Workers workers) {
        byte[] text = lines();
        byte[] broken = Arrays.copyOf(text, 600_000);
        assertThat(together(broken, workers)).isEqualTo(oneByOne(broken));
    }

    @Test
    void checksASourceThatCannotBeDivided() throws IOException {
        Iterator<InformationResource> resources =
                List.of(CleanEntry.resource().name(null).build()).iterator();
        ResourceSource source = new ResourceSource() {
            @Override
            public CatalogDescription description() {
                return CatalogDescription.builder().build();
            }

            @Override
            public Entry next() {
                return resources.hasNext() ? Checked.entry(0, resources.next()) : null;
            }

            @Override
            public void close() {}
        };
        List<String> rules = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        new CatalogCheck(Checked.settings())
                .checkAll(
                        source,
                        new Workers(3, pool),
                        found -> rules.add(found.finding().rule()),
                        entries::add);
        assertThat(rules).containsExactly("required-element");
        assertThat(entries).hasSize(1);
    }

    @Test
    void passesOnWhatASinkThrows() throws IOException {
        try (CatalogJsonReader reader = open(lines())) {
            CatalogCheck check = new CatalogCheck(Checked.settings());
            assertThatIllegalStateException()
                    .isThrownBy(() -> check.checkAll(reader, new Workers(2, pool), found -> {}, entry -> {
                        throw new IllegalStateException("full");
                    }))
                    .withMessage("full");
        }
    }

    @Test
    void refusesAFinishedCheckAndNoThreads() throws IOException {
        CatalogCheck check = new CatalogCheck(Checked.settings());
        check.finish(found -> {});
        try (CatalogJsonReader reader = open(lines())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> check.checkAll(reader, Workers.CALLER, found -> {}, entry -> {}));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workers(0, pool))
                .withMessageContaining("threads");
    }

    @Test
    void saysOfAnUnreadableLineWhatIsWrong() throws IOException {
        byte[] text = new String(lines(), StandardCharsets.UTF_8)
                .replace("第2999号", "第\u00012999号")
                .getBytes(StandardCharsets.UTF_8);
        try (CatalogJsonReader reader = open(text)) {
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> new CatalogCheck(Checked.settings())
                            .checkAll(reader, new Workers(2, pool), found -> {}, entry -> {}))
                    .withMessageContaining("3001");
        }
    }
}
