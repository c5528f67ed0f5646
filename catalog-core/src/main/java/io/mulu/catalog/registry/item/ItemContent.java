package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What an item says, as opposed to how it is registered. Immutable. */
public sealed interface ItemContent {

    /**
     * Which kind it is.
     *
     * @return the kind
     */
    ItemKind kind();

    /**
     * The designations.
     *
     * @return in both languages
     */
    LocalizedText names();

    /**
     * The definition.
     *
     * @return in both languages
     */
    LocalizedText definition();

    /**
     * The identifiers, without authority and version, of the value domains that it needs.
     *
     * @return empty when it needs none
     */
    List<String> domains();

    /**
     * The mandatory attributes that it lacks.
     *
     * @return their names as in data files; empty when it is complete
     */
    default List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (names().zh().isBlank()) {
            missing.add("names.zh");
        }
        if (names().en().isBlank()) {
            missing.add("names.en");
        }
        if (definition().zh().isBlank()) {
            missing.add("definition.zh");
        }
        if (definition().en().isBlank()) {
            missing.add("definition.en");
        }
        return missing;
    }

    /**
     * A metadata element.
     *
     * @param element the element
     */
    record OfElement(MetadataElement element) implements ItemContent {

        @Override
        public ItemKind kind() {
            return ItemKind.METADATA_ELEMENT;
        }

        @Override
        public LocalizedText names() {
            return element.names();
        }

        @Override
        public LocalizedText definition() {
            return element.definition();
        }

        @Override
        public List<String> domains() {
            return element.valueDomain() == null ? List.of() : List.of(element.valueDomain());
        }
    }

    /**
     * A value domain.
     *
     * @param domain the domain
     */
    record OfDomain(ValueDomain domain) implements ItemContent {

        @Override
        public ItemKind kind() {
            return ItemKind.VALUE_DOMAIN;
        }

        @Override
        public LocalizedText names() {
            return domain.names();
        }

        @Override
        public LocalizedText definition() {
            return domain.definition();
        }

        @Override
        public List<String> domains() {
            return List.of();
        }

        @Override
        public List<String> missing() {
            List<String> missing = ItemContent.super.missing();
            if (domain.values().isEmpty()) {
                missing.add("content.values");
            }
            return missing;
        }
    }

    /**
     * A data element.
     *
     * @param dataElement the data element
     */
    record OfDataElement(DataElement dataElement) implements ItemContent {

        @Override
        public ItemKind kind() {
            return ItemKind.DATA_ELEMENT;
        }

        @Override
        public LocalizedText names() {
            return dataElement.names();
        }

        @Override
        public LocalizedText definition() {
            return dataElement.definition();
        }

        @Override
        public List<String> domains() {
            return dataElement.valueDomain() == null ? List.of() : List.of(dataElement.valueDomain());
        }

        @Override
        public List<String> missing() {
            List<String> missing = ItemContent.super.missing();
            if (dataElement.objectClass().isBlank()) {
                missing.add("content.objectClass");
            }
            if (dataElement.property().isBlank()) {
                missing.add("content.property");
            }
            if (dataElement.representation().isBlank()) {
                missing.add("content.representation");
            }
            if (dataElement.dataType() == null) {
                missing.add("content.dataType");
            }
            return missing;
        }
    }

    /**
     * A classification scheme.
     *
     * @param scheme the scheme
     */
    record OfScheme(CategoryScheme scheme) implements ItemContent {

        @Override
        public ItemKind kind() {
            return ItemKind.CLASSIFICATION_SCHEME;
        }

        @Override
        public LocalizedText names() {
            return scheme.names();
        }

        @Override
        public LocalizedText definition() {
            return scheme.definition();
        }

        @Override
        public List<String> domains() {
            return List.of();
        }

        @Override
        public List<String> missing() {
            List<String> missing = ItemContent.super.missing();
            if (scheme.categories().isEmpty()) {
                missing.add("content.categories");
            }
            return missing;
        }
    }
}
