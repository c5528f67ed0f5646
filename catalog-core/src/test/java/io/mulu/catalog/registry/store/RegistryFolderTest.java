package io.mulu.catalog.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.item.StatusChange;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry written to a folder comes back the same, and a wrong folder tells everything that is wrong. */
class RegistryFolderTest {

    private static final ItemIdentifier SUMMARY = ItemIdentifier.parse("mulu#element.summary#1");
    private static final String SUMMARY_FILE = "metadata-element/mulu~element.summary~1.json";

    @TempDir
    private Path folder;

    @Test
    void everythingThatIsShippedComesBackTheSame() throws IOException {
        new RegistryFolder(folder).write(ItemRegistry.guide2017());

        assertThat(new RegistryFolder(folder).read())
                .isEqualTo(ItemRegistry.guide2017().items());
    }

    @Test
    void aDataElementWithEveryPartAndASuccessorComesBackTheSame() throws IOException {
        ItemIdentifier id = ItemIdentifier.parse("某机构#DE/1*#一");
        ItemContent content = new ItemContent.OfDataElement(new DataElement(
                new LocalizedText("名称", "Name"),
                new LocalizedText("定义", "Definition"),
                "企业",
                "名称",
                "名称",
                "C",
                "an..50",
                null,
                "个",
                "11430000743187451F",
                List.of("名", "称")));
        ItemRegistry registry = ItemRegistry.of(List.of());
        for (ItemIdentifier each : List.of(id, id.withVersion("二"))) {
            registry = registry.register(each, content, change(RegistrationStatus.INCOMPLETE, null))
                    .change(each, change(RegistrationStatus.CANDIDATE, null))
                    .change(each, change(RegistrationStatus.RECORDED, null));
        }
        registry = registry.change(id, change(RegistrationStatus.SUPERSEDED, id.withVersion("二")));
        new RegistryFolder(folder).write(registry);

        assertThat(new RegistryFolder(folder).read()).isEqualTo(registry.items());
        assertThat(folder.resolve("data-element/某机构~DE%2F1%2A~一.json")).exists();
    }

    private static StatusChange change(
            RegistrationStatus to, @org.jspecify.annotations.Nullable ItemIdentifier successor) {
        return new StatusChange(to, "某机构", "张三", null, null, LocalDate.of(2026, 1, 1), successor);
    }

    @Test
    void aChangeOfStatusTouchesOneFileOnly() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        store.write(ItemRegistry.guide2017());
        FileTime old = FileTime.fromMillis(0);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, old);
        }
        StatusChange retire = new StatusChange(
                RegistrationStatus.RETIRED, "mulu", "张三", null, "不再使用", LocalDate.of(2026, 1, 1), null);
        List<String> before = Files.readAllLines(folder.resolve(SUMMARY_FILE));

        store.write(ItemRegistry.guide2017().change(SUMMARY, retire));

        assertThat(files().stream().filter(file -> !modified(file).equals(old)))
                .containsExactly(folder.resolve(SUMMARY_FILE));
        List<String> after = Files.readAllLines(folder.resolve(SUMMARY_FILE));
        assertThat(after).hasSize(before.size() + 8);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aChangeThatWasCutOffIsReadAsDoneAndFinishedByTheNext() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        List<AdministeredItem> items = ItemRegistry.guide2017().items();
        store.write(items);
        Path summary = folder.resolve(SUMMARY_FILE);
        Path part = summary.resolveSibling("." + summary.getFileName() + ".part");
        Files.move(summary, part);
        assertThatThrownBy(store::read).hasMessageContaining("there is no file " + SUMMARY_FILE);

        Files.writeString(folder.resolve(".pending"), SUMMARY_FILE + "\nregistry.json\n");

        assertThat(store.read()).isEqualTo(items);
        store.write(items.get(0));
        assertThat(summary).exists();
        assertThat(part).doesNotExist();
        assertThat(folder.resolve(".pending")).doesNotExist();
        assertThat(store.read()).isEqualTo(items);
    }

    @Test
    void itemsThatAreAddedKeepTheirOrderBehindThoseThatThereAre() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        List<AdministeredItem> items = ItemRegistry.guide2017().items();
        store.write(items.subList(20, 25));
        store.write(List.of(items.get(22), items.get(3), items.get(2)));

        List<AdministeredItem> expected = new ArrayList<>(items.subList(20, 25));
        expected.add(items.get(3));
        expected.add(items.get(2));
        assertThat(store.readOnto(ItemRegistry.guide2017()).items()).hasSameElementsAs(items);
        assertThat(Files.readAllLines(folder.resolve("registry.json")).stream()
                        .filter(line -> line.contains("~"))
                        .map(line -> line.strip().replaceAll("[\",]", "")))
                .containsExactlyElementsOf(expected.stream().map(ItemFile::of).toList());
    }

    @Test
    void changesWaitForEachOther() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);

        store.exclusively(() -> {
            assertThat(folder.resolve(".lock")).exists();
            assertThatThrownBy(() -> store.exclusively(() -> {})).isInstanceOf(IOException.class);
        });

        assertThat(folder.resolve(".lock")).doesNotExist();
        store.exclusively(() -> store.write(ItemRegistry.guide2017().items().get(0)));
        assertThat(files()).hasSize(1);
    }

    @Test
    void tellsAllFaultsOfAllFilesWithTheirLines() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        store.write(ItemRegistry.guide2017());
        edit(
                SUMMARY_FILE,
                Map.of(
                        "\"mandatory\"", "\"must\"",
                        "\"codePoints\": 256", "\"codePoints\": 0",
                        "\"effective\": \"2017-06-30\"", "\"effective\": \"June\"",
                        "\"type\": \"text\"", "\"typ\": \"text\""));
        edit("value-domain/mulu~domain.openness~1.json", Map.of("\"code\": \"not-open\"", "\"code\": \"open\""));
        Files.writeString(folder.resolve("metadata-element/mulu~element.name~1.json"), "{\n");

        UnreadableRegistryException failure = catchThrowableOfType(UnreadableRegistryException.class, store::read);

        Map<String, Integer> faults = new TreeMap<>();
        failure.faults().forEach(fault -> faults.merge(fault.source(), 1, Integer::sum));
        assertThat(faults)
                .containsExactly(
                        Map.entry("metadata-element/mulu~element.name~1.json", 1),
                        Map.entry(SUMMARY_FILE, 4),
                        Map.entry("value-domain/mulu~domain.openness~1.json", 1));
        assertThat(failure.faults().stream()
                        .filter(fault -> fault.source().equals(SUMMARY_FILE))
                        .map(fault -> fault.line() + " " + fault.problem()))
                .containsExactly(
                        "22 \"must\" is none of [mandatory, conditional, optional]",
                        "29 unknown member \"typ\"",
                        "31 codePoints is less than 1: 0",
                        "45 \"June\" is no day of the form 2026-01-31");
    }

    private void edit(String file, Map<String, String> changes) throws IOException {
        String text = Files.readString(folder.resolve(file));
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(text).contains(change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void tellsWhereAnItemIsNamedThatThereIsNot() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        store.write(ItemRegistry.guide2017());
        edit("metadata-element/mulu~element.level~1.json", Map.of("\"domain\": \"level\"", "\"domain\": \"tier\""));
        edit("metadata-element/mulu~element.format.type~1.json", Map.of("\"format.category\"", "\"formatCategory\""));

        assertThat(catchThrowableOfType(UnreadableRegistryException.class, store::read).faults().stream()
                        .map(Throwable::getMessage))
                .containsExactly(
                        "metadata-element/mulu~element.format.type~1.json:36: there is no element formatCategory"
                                + " (at /content/narrowedBy)",
                        "metadata-element/mulu~element.level~1.json:23: there is no value domain tier"
                                + " (at /content/domain)");
    }

    @Test
    void refusesAFileThatStandsWhereAnotherItemBelongs() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        store.write(ItemRegistry.guide2017());
        Files.move(folder.resolve(SUMMARY_FILE), folder.resolve("metadata-element/summary.json"));
        Files.delete(folder.resolve("registry.json"));

        assertThatThrownBy(store::read)
                .isInstanceOf(UnreadableRegistryException.class)
                .hasMessageContaining("the file of mulu#element.summary#1 is " + SUMMARY_FILE);
    }

    @Test
    void refusesHistoryThatTakesAWayThatThereIsNot() throws IOException {
        RegistryFolder store = new RegistryFolder(folder);
        store.write(ItemRegistry.guide2017());
        edit(SUMMARY_FILE, Map.of("  \"records\": [\n", """
                  "records": [
                    {"to": "incomplete", "authority": "a", "actor": "b", "effective": "2016-01-01"},
                """.indent(0)));
        edit(SUMMARY_FILE, Map.of("\"to\": \"standard\"", "\"from\": \"incomplete\", \"to\": \"standard\""));

        assertThatThrownBy(store::read).hasMessageContaining("record 2: from INCOMPLETE no way leads to STANDARD");
    }

    @Test
    void anItemOfTheSameIdentifierMustSayTheSame() {
        AdministeredItem summary = ItemRegistry.guide2017().item(SUMMARY).orElseThrow();
        AdministeredItem name = ItemRegistry.guide2017()
                .item(ItemIdentifier.parse("mulu#element.name#1"))
                .orElseThrow();
        AdministeredItem other = new AdministeredItem(SUMMARY, name.content(), summary.history(), null);

        assertThat(ItemRegistry.guide2017().extendedWith(List.of(summary)).items())
                .isEqualTo(ItemRegistry.guide2017().items());
        assertThatThrownBy(() -> ItemRegistry.guide2017().extendedWith(List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("new version");
    }
}
