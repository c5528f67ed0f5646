package io.mulu.tables.testing;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** All texts that a resource holds, wherever they stand in it. */
public final class EntryTexts {

    private final Set<String> texts = new HashSet<>();

    private EntryTexts() {}

    public static Set<String> of(InformationResource resource) {
        EntryTexts all = new EntryTexts();
        all.add(resource.name(), resource.code(), resource.summary(), resource.updateCycle(), resource.issued());
        all.add(
                resource.provider().name(),
                resource.provider().unit(),
                resource.provider().code());
        all.add(
                resource.format().category(),
                resource.format().type(),
                resource.format().description());
        all.addAll(resource.classification().names());
        all.addAll(resource.relatedCodes());
        all.add(resource.sharing());
        all.add(resource.openness());
        all.add(
                resource.survey().storageTotal(),
                resource.survey().recordsTotal(),
                resource.survey().storageShared(),
                resource.survey().recordsShared(),
                resource.survey().storageOpened(),
                resource.survey().recordsOpened());
        all.addAll(resource.extensions().values());
        all.addAll(resource.asWritten().values());
        resource.items().forEach(all::add);
        return all.texts;
    }

    private void add(DataItem item) {
        add(item.name(), item.dataType(), item.dataElement(), item.updateCycle(), item.issued());
        if (item.length() != null) {
            texts.add(item.length().text());
        }
        add(item.sharing());
        add(item.openness());
        addAll(item.extensions().values());
        addAll(item.asWritten().values());
    }

    private void add(Sharing sharing) {
        add(sharing.condition(), sharing.mode().category(), sharing.mode().type());
    }

    private void add(Openness openness) {
        add(openness.open(), openness.condition());
    }

    private void add(Object... values) {
        for (Object value : values) {
            if (value != null) {
                texts.add(value.toString());
            }
        }
    }

    private void addAll(Collection<?> values) {
        values.forEach(value -> texts.add(value.toString()));
    }
}
