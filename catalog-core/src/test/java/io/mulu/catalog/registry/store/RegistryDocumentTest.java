package io.mulu.catalog.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.intake.Arrival;
import io.mulu.catalog.registry.intake.IntakeProblem;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A registry written as one document comes back the same; a wrong one tells everything that is wrong. */
class RegistryDocumentTest {

    private static final Submission BY = new Submission("某市", "张三", null, "导入", LocalDate.of(2026, 1, 1));

    @Test
    void everythingThatIsShippedComesBackTheSame() throws IOException {
        List<AdministeredItem> items = ItemRegistry.guide2017().items();

        Reading reading = read(text(items), null);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.arrivals().stream().map(Arrival::item)).isEqualTo(items);
        assertThat(reading.arrivals()).allMatch(arrival -> arrival.form() == Arrival.Form.REGISTERED);
    }

    private static String text(List<AdministeredItem> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RegistryDocument.write(items, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Reading read(String text, @Nullable Submission submission) throws IOException {
        return RegistryDocument.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "r.json", submission);
    }

    private static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .sorted(java.util.Comparator.comparing(IntakeProblem::line))
                .map(problem -> problem.text(Language.EN))
                .toList();
    }

    @Test
    void readsTheFileOfOneItemToo() throws IOException {
        AdministeredItem item = ItemRegistry.guide2017().items().get(0);

        assertThat(read(RegistryFolder.text(item), null).arrivals().stream().map(Arrival::item))
                .containsExactly(item);
    }

    @Test
    void anItemWithoutRecordsIsSubmittedByWhoeverImportsIt() throws IOException {
        String numbered = DATA_ELEMENT.formatted("\"version\": \"3\",");

        Arrival submitted = read(numbered, BY).arrivals().get(0);
        Arrival unnumbered = read(DATA_ELEMENT.formatted(""), BY).arrivals().get(0);

        assertThat(submitted.form()).isEqualTo(Arrival.Form.SUBMITTED);
        assertThat(submitted.item().identifier()).isEqualTo(ItemIdentifier.parse("某市#name#3"));
        assertThat(submitted.item().status()).isEqualTo(RegistrationStatus.INCOMPLETE);
        assertThat(submitted.item().history().first().actor()).isEqualTo("张三");
        assertThat(unnumbered.form()).isEqualTo(Arrival.Form.UNNUMBERED);
        assertThat(problems(read(DATA_ELEMENT.formatted(""), null)))
                .containsExactly(
                        "r.json:2: the member \"authority\" is missing (at /items/0)",
                        "r.json:2: the member \"records\" is missing (at /items/0)");
    }

    private static final String DATA_ELEMENT = """
            {"format": "mulu-registry-items/1", "items": [
              {"kind": "data-element", "item": "name", %s
               "names": {"zh": "姓名", "en": "Name"}, "definition": {"zh": "", "en": ""},
               "content": {"property": "姓名"}}
            ]}
            """;

    @Test
    void tellsAllFaultsWithTheirLines() throws IOException {
        Reading reading = read("""
                {"format": "mulu-registry-items/1", "items": [
                  {"kind": "data-elements", "item": "a b",
                   "names": {"zh": "姓名"}, "definition": {"zh": "", "en": ""}, "content": {}},
                  {"kind": "data-element", "item": "b",
                   "names": {"zh": "姓名", "en": ""}, "definition": {"zh": "", "en": ""},
                   "content": {"class": "人",
                     "synonyms": "名"}},
                  {"kind": "data-element", "item": "c",
                   "names": {"zh": "姓名", "en": ""}, "definition": {"zh": "", "en": ""}, "content": {}}
                ]}
                """, BY);

        assertThat(problems(reading))
                .containsExactly(
                        "r.json:2: item is empty or has a blank, a control character or #: \"a b\" (at /items/0)",
                        "r.json:2: no kind of items is data-elements (at /items/0/kind)",
                        "r.json:3: the member \"en\" is missing (at /items/0/names)",
                        "r.json:6: unknown member \"class\" (at /items/1/content/class)",
                        "r.json:7: an array was expected (at /items/1/content/synonyms)");
        assertThat(reading.arrivals().stream()
                        .map(arrival -> arrival.item().identifier().item()))
                .containsExactly("c");
    }

    @Test
    void tellsWhatIsNoDocumentOfItems() throws IOException {
        assertThat(problems(read("{\n\"format\": \"mulu-catalog/1\"}", null)))
                .containsExactly("r.json:2: the format is neither mulu-registry-items/1 nor mulu-registry-item/1"
                        + " (at /format)");
        assertThat(problems(read("[1,\n", null))).hasSize(1).first().asString().startsWith("r.json:2: not well-formed");
        assertThat(problems(read("7", null))).containsExactly("r.json:1: an object was expected");
    }
}
