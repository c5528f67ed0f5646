package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Spelling;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogJsonRoundTripTest {

    private static final List<String> PATHS =
            List.of("updateCycle", "sharing.type", "issued", "provider.code", "relatedCodes", "", "旧", "items[0]");

    @Property(tries = 300)
    void readsBackWhatItWrote(@ForAll("catalogs") Catalog catalog) {
        assertThat(Samples.read(CatalogJson.write(catalog))).isEqualTo(catalog);
    }

    @Property(tries = 300)
    void readsBackWhatItWroteAsLines(@ForAll("catalogs") Catalog catalog) {
        assertThat(Samples.read(CatalogJson.writeLines(catalog))).isEqualTo(catalog);
    }

    @Property(tries = 50)
    void writesTheSameBytesForWhatItReadBack(@ForAll("catalogs") Catalog catalog) {
        byte[] written = CatalogJson.write(catalog);
        assertThat(CatalogJson.write(Samples.read(written))).isEqualTo(written);
    }

    /** All of Unicode, the planes above the basic one and control characters often; no unpaired surrogate. */
    private static Arbitrary<String> anyText() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0x20, 0x7E)),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0x4E00, 0x9FFF)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10FFFF)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 0x1F)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(0x7F, 0x2028, 0xFEFF, 0xFFFD, 0xFFFF, 0x22, 0x5C, 0x2F, 0x7E)));
        return codePoints.list().ofMaxSize(12).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    private static Arbitrary<String> text() {
        return anyText().filter(text -> !Spelling.trim(text).isEmpty());
    }

    private static Arbitrary<String> optional(Arbitrary<String> texts) {
        return texts.injectNull(0.3);
    }

    private static Arbitrary<String> code(String domain) {
        List<String> codes = MetadataRegistry.guide2017().domain(domain).values().stream()
                .map(PermissibleValue::code)
                .toList();
        return optional(Arbitraries.of(codes));
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(-800_000, 4_000_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.4);
    }

    private static Arbitrary<Map<String, String>> texts() {
        return Arbitraries.maps(anyText(), anyText()).ofMaxSize(3);
    }

    private static Arbitrary<Map<String, String>> written() {
        return Arbitraries.maps(Arbitraries.of(PATHS), anyText()).ofMaxSize(3);
    }

    private static Arbitrary<ResourceCode> resourceCode() {
        return Arbitraries.of("307013/000001", "30701301/000002", "101/999999").map(Samples::code);
    }

    private static Arbitrary<Provider> provider() {
        Arbitrary<UnifiedSocialCreditCode> codes = Arbitraries.of("111000000000131433", "11100000000013199X")
                .filter(code -> UnifiedSocialCreditCode.read(code).isValid())
                .map(UnifiedSocialCreditCode::parse)
                .injectNull(0.4);
        return Combinators.combine(optional(text()), optional(text()), codes).as(Provider::new);
    }

    private static Arbitrary<Sharing> sharing() {
        return Combinators.combine(
                        Arbitraries.of(SharingType.class).injectNull(0.3),
                        optional(text()),
                        code("sharing-mode-category"),
                        code("sharing-mode-type"))
                .as((type, condition, category, mode) -> new Sharing(type, condition, new SharingMode(category, mode)));
    }

    private static Arbitrary<Openness> openness() {
        return Combinators.combine(Arbitraries.of(true, false).injectNull(0.3), optional(text()))
                .as(Openness::new);
    }

    private static Arbitrary<BigDecimal> figure() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(25)),
                        Arbitraries.integers().between(-8, 12))
                .as(BigDecimal::new)
                .injectNull(0.3);
    }

    private static Arbitrary<Survey> survey() {
        return figure().list()
                .ofSize(6)
                .map(f -> new Survey(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5)));
    }

    private static Arbitrary<ItemLength> length() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999_999_999),
                        Arbitraries.integers().between(0, 1))
                .as(ItemLength::new)
                .injectNull(0.3);
    }

    private static Arbitrary<DataItem> item() {
        Arbitrary<DataItem.Builder> builders = Combinators.combine(
                        optional(text()),
                        Arbitraries.of(DataType.class).injectNull(0.3),
                        length(),
                        optional(text()),
                        sharing(),
                        openness(),
                        code("update-cycle"),
                        date())
                .as((name, type, length, element, sharing, openness, cycle, issued) -> DataItem.builder()
                        .name(name)
                        .dataType(type)
                        .length(length)
                        .dataElement(element)
                        .sharing(sharing)
                        .openness(openness)
                        .updateCycle(cycle)
                        .issued(issued));
        return Combinators.combine(builders, texts(), written()).as((item, extensions, written) -> {
            extensions.forEach(item::extension);
            written.forEach(item::asWritten);
            return item.build();
        });
    }

    private static Arbitrary<InformationResource> resource() {
        Arbitrary<Classification> classifications = Combinators.combine(
                        Arbitraries.of("1", "307", "307013", "30701301")
                                .map(ClassificationCode::parse)
                                .injectNull(0.4),
                        anyText().list().ofMaxSize(4))
                .as(Classification::new);
        Arbitrary<ResourceFormat> formats = Combinators.combine(
                        code("format-category"), code("format-type"), optional(text()))
                .as(ResourceFormat::new);
        Arbitrary<InformationResource.Builder> first = Combinators.combine(
                        classifications,
                        optional(text()),
                        resourceCode().injectNull(0.3),
                        optional(text()),
                        provider(),
                        formats,
                        item().list().ofMaxSize(3))
                .as((classification, name, code, summary, provider, format, items) -> InformationResource.builder()
                        .classification(classification)
                        .name(name)
                        .code(code)
                        .summary(summary)
                        .provider(provider)
                        .format(format)
                        .items(items));
        Arbitrary<InformationResource.Builder> second = Combinators.combine(
                        first,
                        sharing(),
                        openness(),
                        code("update-cycle"),
                        date(),
                        resourceCode().list().ofMaxSize(3),
                        survey())
                .as((resource, sharing, openness, cycle, issued, related, survey) -> resource.sharing(sharing)
                        .openness(openness)
                        .updateCycle(cycle)
                        .issued(issued)
                        .relatedCodes(related)
                        .survey(survey));
        return Combinators.combine(
                        second, texts(), written(), Arbitraries.of(true, false).injectNull(0.4), code("level"))
                .as((resource, extensions, written, classified, level) -> {
                    extensions.forEach(resource::extension);
                    written.forEach(resource::asWritten);
                    return resource.classified(classified).level(level).build();
                });
    }

    private static Arbitrary<CatalogDescription> description() {
        Arbitrary<CatalogSource> sources = Combinators.combine(text(), optional(text()), optional(text()), texts())
                .as(CatalogSource::new);
        return Combinators.combine(
                        optional(text()),
                        optional(text()),
                        provider(),
                        date(),
                        code("level"),
                        Arbitraries.of("national").injectNull(0.5),
                        sources.list().ofMaxSize(2),
                        texts())
                .as((title, description, publisher, issued, level, profile, files, extensions) -> {
                    CatalogDescription.Builder catalog = CatalogDescription.builder()
                            .title(title)
                            .description(description)
                            .publisher(publisher)
                            .issued(issued)
                            .level(level)
                            .codeProfile(profile)
                            .sources(files);
                    extensions.forEach(catalog::extension);
                    return catalog.build();
                });
    }

    @Provide
    Arbitrary<Catalog> catalogs() {
        return Combinators.combine(description(), resource().list().ofMaxSize(3))
                .as(Catalog::new);
    }
}
