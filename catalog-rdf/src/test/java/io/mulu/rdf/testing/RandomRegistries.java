package io.mulu.rdf.testing;

import io.mulu.catalog.registry.Cardinality;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.CategoryScheme;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Any items at all of all kinds: every part may be absent, every text may be nasty, every way of statuses be taken. */
public final class RandomRegistries extends DomainContextBase {

    @Provide
    public Arbitrary<List<AdministeredItem>> items() {
        Arbitrary<List<String>> texts = NastyText.any()
                .map(RandomRegistries::wellFormed)
                .list()
                .ofMinSize(8)
                .ofMaxSize(40);
        return Combinators.combine(
                        texts, Arbitraries.longs(), Arbitraries.integers().between(0, 5))
                .as((pool, seed, count) -> new Draw(pool, new Random(seed)).items(count));
    }

    /** Halves of surrogate pairs cannot be kept by any file in UTF-8. */
    private static String wellFormed(String text) {
        StringBuilder mended = new StringBuilder();
        text.codePoints().forEach(c -> mended.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 'x' : c));
        return mended.toString();
    }

    /** Draws items from a pool of texts. */
    private record Draw(List<String> pool, Random random) {

        List<AdministeredItem> items(int count) {
            List<AdministeredItem> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ItemContent content = switch (random.nextInt(4)) {
                    case 0 -> new ItemContent.OfElement(element());
                    case 1 -> new ItemContent.OfDomain(domain());
                    case 2 -> new ItemContent.OfDataElement(dataElement());
                    default -> new ItemContent.OfScheme(scheme());
                };
                StatusHistory history = history();
                boolean superseded = history.status() == RegistrationStatus.SUPERSEDED;
                boolean retired = history.status() == RegistrationStatus.RETIRED && random.nextBoolean();
                ItemIdentifier id = new ItemIdentifier("某市/a%", "项*." + i, "1." + random.nextInt(20));
                items.add(new AdministeredItem(
                        id, content, history, superseded || retired ? ItemIdentifier.parse("b#" + i + "#x") : null));
            }
            return items;
        }

        String text() {
            return pool.get(random.nextInt(pool.size()));
        }

        @Nullable
        String maybe() {
            return random.nextInt(3) == 0 ? null : text();
        }

        String filled() {
            String text = text();
            return text.isBlank() ? "某" : text;
        }

        LocalizedText both() {
            return new LocalizedText(text(), text());
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                texts.add(text());
            }
            return texts;
        }

        Map<String, String> map() {
            Map<String, String> map = new LinkedHashMap<>();
            texts().forEach(key -> map.put(key, text()));
            return map;
        }

        <T> T one(T[] values) {
            return values[random.nextInt(values.length)];
        }

        ClauseRef clause() {
            return new ClauseRef(text(), text(), one(Confidence.values()));
        }

        MetadataElement element() {
            List<ElementCondition> conditions = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                boolean when = random.nextBoolean();
                List<String> values = new ArrayList<>(texts());
                values.add("a");
                conditions.add(new ElementCondition(text(), when ? text() : null, when ? values : List.of()));
            }
            ElementDetails details = new ElementDetails(
                    one(Cardinality.values()),
                    one(ElementType.values()),
                    random.nextBoolean() ? new MaximumLength(1 + random.nextInt(99), one(Confidence.values())) : null,
                    maybe(),
                    conditions,
                    maybe(),
                    maybe(),
                    random.nextBoolean(),
                    one(Sensitivity.values()),
                    random.nextBoolean() ? "dct:publisher/foaf:name" : null,
                    maybe());
            return new MetadataElement(
                    text(), both(), both(), clause(), one(Obligation.values()), maybe(), texts(), details);
        }

        /** Spellings differ by a number, since no two values of a domain may be spelt alike. */
        ValueDomain domain() {
            List<PermissibleValue> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                String mark = "·" + i + "·";
                List<String> aliases = texts().stream().map(text -> mark + text).toList();
                values.add(new PermissibleValue(
                        mark + text(), new LocalizedText(mark + text(), mark + text()), texts(), aliases, map()));
            }
            return new ValueDomain(text(), both(), both(), clause(), random.nextBoolean(), values);
        }

        DataElement dataElement() {
            return new DataElement(
                    both(), both(), text(), text(), text(), maybe(), maybe(), maybe(), maybe(), maybe(), texts(),
                    map());
        }

        CategoryScheme scheme() {
            List<CategoryScheme.Category> categories = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            for (String code : texts()) {
                if (codes.add(code)) {
                    String parent = categories.isEmpty() || random.nextBoolean()
                            ? null
                            : categories.get(random.nextInt(categories.size())).code();
                    categories.add(new CategoryScheme.Category(code, text(), parent));
                }
            }
            return new CategoryScheme(both(), both(), text(), categories);
        }

        StatusHistory history() {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
            List<StatusRecord> records = new ArrayList<>();
            RegistrationStatus status = one(RegistrationStatus.values());
            if (status == RegistrationStatus.SUPERSEDED) {
                status = RegistrationStatus.INCOMPLETE;
            }
            records.add(new StatusRecord(null, status, filled(), filled(), maybe(), maybe(), day, null));
            for (int i = random.nextInt(5); i > 0; i--) {
                List<RegistrationStatus> next = new ArrayList<>(status.next());
                next.add(status);
                RegistrationStatus to = next.get(random.nextInt(next.size()));
                day = day.plusDays(random.nextInt(100));
                records.add(new StatusRecord(
                        status,
                        to,
                        filled(),
                        filled(),
                        maybe(),
                        to == status ? filled() : maybe(),
                        day,
                        random.nextBoolean() ? day.plusDays(1) : null));
                status = to;
            }
            return new StatusHistory(records);
        }
    }
}
