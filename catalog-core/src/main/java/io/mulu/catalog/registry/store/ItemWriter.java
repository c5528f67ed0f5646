package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.CategoryScheme;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one item, a member on each line; the same item always gives the same bytes. */
final class ItemWriter {

    private final JsonOut out;

    ItemWriter(JsonOut out) {
        this.out = out;
    }

    static byte[] bytes(AdministeredItem item) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOut out = JsonOut.indented(bytes);
        JsonOut.run(() -> {
            new ItemWriter(out).item(item, ItemFile.FORMAT);
            out.endLine();
            out.flush();
        });
        return bytes.toByteArray();
    }

    void item(AdministeredItem item, @Nullable String format) {
        out.open();
        out.text("format", format);
        out.text("kind", item.kind().code());
        out.text("authority", item.identifier().authority());
        out.text("item", item.identifier().item());
        out.text("version", item.identifier().version());
        texts("names", item.content().names());
        texts("definition", item.content().definition());
        out.open("content");
        content(item.content());
        out.close();
        text("successor", item.successor());
        out.openList("records");
        item.history().records().forEach(this::record);
        out.closeList();
        out.close();
    }

    private void content(ItemContent content) {
        if (content instanceof ItemContent.OfElement element) {
            element(element.element());
        } else if (content instanceof ItemContent.OfDomain domain) {
            domain(domain.domain());
        } else if (content instanceof ItemContent.OfDataElement data) {
            dataElement(data.dataElement());
        } else if (content instanceof ItemContent.OfScheme scheme) {
            scheme(scheme.scheme());
        }
    }

    private void element(MetadataElement element) {
        out.text("id", element.id());
        clause(element.clause());
        out.text("obligation", element.obligation().name().toLowerCase(Locale.ROOT));
        out.text("domain", element.valueDomain());
        out.texts("headings", element.headings());
        details(element.details());
    }

    private void details(ElementDetails details) {
        out.text("type", details.type().code());
        out.text("cardinality", details.cardinality().code());
        MaximumLength length = details.maximumLength();
        if (length != null) {
            out.open("maxLength");
            out.number("codePoints", length.codePoints());
            out.text("confidence", length.confidence().code());
            out.close();
        }
        out.text("pattern", details.pattern());
        if (!details.conditions().isEmpty()) {
            out.openList("conditions");
            details.conditions().forEach(this::condition);
            out.closeList();
        }
        out.text("alternative", details.alternative());
        out.text("narrowedBy", details.narrowedBy());
        out.flag("inItems", details.inItems() ? Boolean.TRUE : null);
        out.text("sensitivity", details.sensitivity().code());
        out.text("property", details.property());
        out.text("example", details.example());
    }

    private void condition(ElementCondition condition) {
        out.open();
        out.text("rule", condition.rule());
        out.text("when", condition.when());
        out.texts("is", condition.values());
        out.close();
    }

    private void domain(ValueDomain domain) {
        out.text("id", domain.id());
        clause(domain.clause());
        out.flag("open", domain.open());
        out.openList("values");
        domain.values().forEach(this::value);
        out.closeList();
    }

    private void value(PermissibleValue value) {
        out.open();
        out.text("code", value.code());
        out.text("zh", value.names().zh());
        out.text("en", value.names().en());
        out.texts("in", value.parents());
        out.texts("aliases", value.aliases());
        out.texts("mappings", value.mappings());
        out.close();
    }

    private void dataElement(DataElement data) {
        out.text("objectClass", data.objectClass());
        out.text("property", data.property());
        out.text("representation", data.representation());
        out.text("dataType", data.dataType());
        out.text("dataFormat", data.format());
        out.text("domain", data.valueDomain());
        out.text("unit", data.unit());
        out.text("source", data.source());
        out.texts("synonyms", data.synonyms());
        out.texts("notes", data.notes());
    }

    private void scheme(CategoryScheme scheme) {
        out.text("edition", scheme.edition());
        out.openList("categories");
        for (CategoryScheme.Category category : scheme.categories()) {
            out.open();
            out.text("code", category.code());
            out.text("name", category.name());
            out.text("parent", category.parent());
            out.close();
        }
        out.closeList();
    }

    private void clause(ClauseRef clause) {
        out.open("clause");
        out.text("standard", clause.standard());
        out.text("clause", clause.clause());
        out.text("confidence", clause.confidence().code());
        out.close();
    }

    private void record(StatusRecord record) {
        out.open();
        out.text("from", record.from() == null ? null : record.from().code());
        out.text("to", record.to().code());
        out.text("authority", record.authority());
        out.text("actor", record.actor());
        out.text("decision", record.decision());
        out.text("reason", record.reason());
        text("effective", record.effective());
        text("until", record.until());
        out.close();
    }

    private void texts(String member, LocalizedText texts) {
        out.open(member);
        out.text("zh", texts.zh());
        out.text("en", texts.en());
        out.close();
    }

    private void text(String member, @Nullable Object value) {
        out.text(member, value == null ? null : value.toString());
    }
}
