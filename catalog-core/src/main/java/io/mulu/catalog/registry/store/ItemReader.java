package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.ElementReader;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Arrival;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.CategoryScheme;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one item; goes on after a fault, to find the others. */
final class ItemReader {

    private static final String[] MEMBERS = {
        "format", "kind", "authority", "item", "version", "names", "definition", "content", "successor", "records"
    };
    private static final String FIRST_VERSION = "1";

    private final ReadingFaults faults;
    private final ElementReader reader;
    private final @Nullable Submission submission;

    ItemReader(ReadingFaults faults) {
        this(faults, null);
    }

    private ItemReader(ReadingFaults faults, @Nullable Submission submission) {
        this.faults = faults;
        this.reader = new ElementReader(faults);
        this.submission = submission;
    }

    /** The item with its records; empty when anything is wrong with it, which then is among the faults. */
    Optional<AdministeredItem> item(JsonNode node) {
        checkFormat(node);
        return read(node).map(Read::item);
    }

    void checkFormat(JsonNode node) {
        faults.attempt(node, "", () -> {
            if (!node.text("format").equals(ItemFile.FORMAT)) {
                throw node.require("format").problem("the format is not " + ItemFile.FORMAT);
            }
            return "";
        });
    }

    /** The item as something that arrives; without records of its own, it is submitted. */
    Optional<Arrival> arrival(JsonNode node, @Nullable Submission submission) {
        boolean records = faults.attempt(
                node, true, () -> submission == null || node.member("records").isPresent());
        if (records) {
            return read(node).map(read -> new Arrival(node, read.item(), Arrival.Form.REGISTERED));
        }
        Submission by = Objects.requireNonNull(submission);
        return new ItemReader(faults, by)
                .read(node)
                .map(read -> new Arrival(
                        node, read.item(), read.numbered() ? Arrival.Form.SUBMITTED : Arrival.Form.UNNUMBERED));
    }

    private Optional<Read> read(JsonNode node) {
        int before = faults.found().size();
        faults.attempt(node, "", () -> {
            node.allowOnly(MEMBERS);
            return "";
        });
        ItemIdentifier identifier = faults.<@Nullable ItemIdentifier>attempt(node, null, () -> identifier(node));
        ItemContent content = content(node);
        StatusHistory history = submission == null ? history(node) : submitted(submission);
        ItemIdentifier successor = faults.<@Nullable ItemIdentifier>attempt(
                node,
                null,
                () -> node.member("successor")
                        .map(text -> ItemIdentifier.parse(text.text()))
                        .orElse(null));
        if (faults.found().size() > before || identifier == null || content == null || history == null) {
            return Optional.empty();
        }
        boolean numbered = node.member("version").isPresent();
        return Optional.ofNullable(faults.<@Nullable Read>attempt(
                node, null, () -> new Read(new AdministeredItem(identifier, content, history, successor), numbered)));
    }

    private ItemIdentifier identifier(JsonNode node) {
        if (submission == null) {
            return new ItemIdentifier(node.text("authority"), node.text("item"), node.text("version"));
        }
        return new ItemIdentifier(
                node.text("authority", submission.authority()), node.text("item"), node.text("version", FIRST_VERSION));
    }

    private static StatusHistory submitted(Submission by) {
        return StatusHistory.of(new StatusRecord(
                null,
                RegistrationStatus.INCOMPLETE,
                by.authority(),
                by.actor(),
                by.decision(),
                by.reason(),
                by.effective(),
                null));
    }

    private @Nullable ItemContent content(JsonNode node) {
        LocalizedText names = reader.localized(node, "names");
        LocalizedText definition = reader.localized(node, "definition");
        ItemKind kind = faults.<@Nullable ItemKind>attempt(node, null, () -> {
            JsonNode code = node.require("kind");
            return ItemKind.ofCode(code.text()).orElseThrow(() -> code.problem("no kind of items is " + code.text()));
        });
        JsonNode content = faults.<@Nullable JsonNode>attempt(node, null, () -> {
            node.require("content").members();
            return node.require("content");
        });
        if (kind == null || content == null) {
            return null;
        }
        return switch (kind) {
            case METADATA_ELEMENT ->
                new ItemContent.OfElement(reader.element(content, reader.text(content, "id"), names, definition, "id"));
            case VALUE_DOMAIN ->
                new ItemContent.OfDomain(reader.domain(content, reader.text(content, "id"), names, definition, "id"));
            case DATA_ELEMENT -> new ItemContent.OfDataElement(dataElement(content, names, definition));
            case CLASSIFICATION_SCHEME -> scheme(content, names, definition);
        };
    }

    private DataElement dataElement(JsonNode node, LocalizedText names, LocalizedText definition) {
        faults.attempt(node, "", () -> {
            node.allowOnly(
                    "objectClass",
                    "property",
                    "representation",
                    "dataType",
                    "dataFormat",
                    "domain",
                    "unit",
                    "source",
                    "synonyms",
                    "notes");
            return "";
        });
        return new DataElement(
                names,
                definition,
                faults.attempt(node, "", () -> node.text("objectClass", "")),
                faults.attempt(node, "", () -> node.text("property", "")),
                faults.attempt(node, "", () -> node.text("representation", "")),
                reader.optional(node, "dataType"),
                reader.optional(node, "dataFormat"),
                reader.optional(node, "domain"),
                reader.optional(node, "unit"),
                reader.optional(node, "source"),
                faults.attempt(node, List.of(), () -> node.texts("synonyms")),
                faults.attempt(node, Map.of(), () -> node.textMap("notes")));
    }

    private @Nullable ItemContent scheme(JsonNode node, LocalizedText names, LocalizedText definition) {
        return faults.<@Nullable ItemContent>attempt(node, null, () -> {
            node.allowOnly("edition", "categories");
            List<CategoryScheme.Category> categories =
                    node.list("categories").stream().map(ItemReader::category).toList();
            return new ItemContent.OfScheme(new CategoryScheme(names, definition, node.text("edition"), categories));
        });
    }

    private static CategoryScheme.Category category(JsonNode node) {
        node.allowOnly("code", "name", "parent");
        return new CategoryScheme.Category(
                node.text("code"),
                node.text("name"),
                node.member("parent").map(JsonNode::text).orElse(null));
    }

    private @Nullable StatusHistory history(JsonNode node) {
        int before = faults.found().size();
        List<JsonNode> nodes =
                faults.attempt(node, List.of(), () -> node.require("records").elements());
        List<StatusRecord> records =
                nodes.stream().map(this::record).flatMap(Optional::stream).toList();
        return faults.found().size() > before
                ? null
                : faults.<@Nullable StatusHistory>attempt(
                        node.member("records").orElse(node), null, () -> new StatusHistory(records));
    }

    private Optional<StatusRecord> record(JsonNode node) {
        return Optional.ofNullable(faults.<@Nullable StatusRecord>attempt(node, null, () -> {
            node.allowOnly("from", "to", "authority", "actor", "decision", "reason", "effective", "until");
            return new StatusRecord(
                    node.member("from").map(ItemReader::status).orElse(null),
                    status(node.require("to")),
                    node.text("authority"),
                    node.text("actor"),
                    node.member("decision").map(JsonNode::text).orElse(null),
                    node.member("reason").map(JsonNode::text).orElse(null),
                    day(node.require("effective")),
                    node.member("until").map(ItemReader::day).orElse(null));
        }));
    }

    private static RegistrationStatus status(JsonNode node) {
        return RegistrationStatus.ofCode(node.text())
                .orElseThrow(() -> node.problem("no registration status is \"" + node.text() + "\""));
    }

    private static LocalDate day(JsonNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException e) {
            throw node.problem("\"" + node.text() + "\" is no day of the form 2026-01-31");
        }
    }

    private record Read(AdministeredItem item, boolean numbered) {}
}
