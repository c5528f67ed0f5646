package io.mulu.rdf.testing;

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
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any catalogue at all: every member may be absent, every text may be nasty. */
public final class RandomCatalogs extends DomainContextBase {

    @Provide
    Arbitrary<List<InformationResource>> resources() {
        return resource().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<CatalogDescription> descriptions() {
        return Combinators.combine(text(), text(), providers(), dates(), text(), text(), maps(), maps())
                .as((title, description, publisher, issued, level, profile, headings, extensions) -> {
                    CatalogDescription.Builder builder = CatalogDescription.builder()
                            .title(title)
                            .description(description)
                            .publisher(publisher)
                            .issued(issued)
                            .level(level)
                            .codeProfile(profile)
                            .source(new CatalogSource("f", title, level, headings));
                    extensions.forEach(builder::extension);
                    return builder.build();
                });
    }

    private static Arbitrary<InformationResource> resource() {
        Arbitrary<Consumer<InformationResource.Builder>> identity = Combinators.combine(
                        classifications(), text(), codes(), text(), providers(), formats())
                .as((classification, name, code, summary, provider, format) ->
                        builder -> builder.classification(classification)
                                .name(name)
                                .code(code)
                                .summary(summary)
                                .provider(provider)
                                .format(format));
        Arbitrary<Consumer<InformationResource.Builder>> use = Combinators.combine(
                        sharings(),
                        opennesses(),
                        cycles(),
                        dates(),
                        codes().list().ofMaxSize(2),
                        surveys(),
                        booleans())
                .as((sharing, openness, cycle, issued, related, survey, classified) -> builder -> {
                    builder.sharing(sharing)
                            .openness(openness)
                            .updateCycle(cycle)
                            .issued(issued)
                            .survey(survey)
                            .classified(classified);
                    related.stream().filter(code -> code != null).forEach(builder::relatedCode);
                });
        return Combinators.combine(identity, use, item().list().ofMaxSize(3), text(), maps(), maps())
                .as((first, second, items, level, extensions, written) -> {
                    InformationResource.Builder builder = InformationResource.builder();
                    first.accept(builder);
                    second.accept(builder);
                    builder.items(items).level(level);
                    extensions.forEach(builder::extension);
                    written.forEach(builder::asWritten);
                    return builder.build();
                });
    }

    private static Arbitrary<DataItem> item() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of(DataType.class).injectNull(0.2),
                        Arbitraries.integers().between(1, 99).injectNull(0.2),
                        text(),
                        sharings(),
                        opennesses(),
                        cycles(),
                        maps())
                .as((name, type, length, element, sharing, openness, cycle, texts) -> {
                    DataItem.Builder builder = DataItem.builder()
                            .name(name)
                            .dataType(type)
                            .length(length == null ? null : new ItemLength(length, length / 2))
                            .dataElement(element)
                            .sharing(sharing)
                            .openness(openness)
                            .updateCycle(cycle);
                    texts.forEach((key, text) -> builder.extension(key, text).asWritten(text, key));
                    return builder.build();
                });
    }

    private static Arbitrary<String> text() {
        return NastyText.any().injectNull(0.2);
    }

    private static Arbitrary<Map<String, String>> maps() {
        return Arbitraries.maps(NastyText.any(), NastyText.any()).ofMaxSize(2);
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false).injectNull(0.3);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(99999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .injectNull(0.2);
    }

    private static Arbitrary<String> cycles() {
        return Arbitraries.oneOf(Arbitraries.of("daily", "annual", "other"), NastyText.any())
                .injectNull(0.2);
    }

    private static Arbitrary<ResourceCode> codes() {
        return Arbitraries.of("303006/1", "303006/2", "307021022100/000009")
                .map(Samples::code)
                .injectNull(0.3);
    }

    private static Arbitrary<Classification> classifications() {
        Arbitrary<ClassificationCode> codes =
                Arbitraries.of("3", "303", "303006", "30300699", "199").map(ClassificationCode::parse);
        Arbitrary<List<String>> names = Arbitraries.oneOf(
                Arbitraries.of(List.of(), List.of("部门信息资源目录", "国务院"), List.of("部门信息资源目录", "国务院", "工业和信息化部")),
                NastyText.any().list().ofMaxSize(3));
        return Combinators.combine(codes.injectNull(0.3), names).as(Classification::new);
    }

    private static Arbitrary<Provider> providers() {
        Arbitrary<UnifiedSocialCreditCode> codes =
                Arbitraries.of("11430000743187451F", "1135000000359166X3").map(UnifiedSocialCreditCode::parse);
        return Combinators.combine(text(), text(), codes.injectNull(0.4)).as(Provider::new);
    }

    private static Arbitrary<ResourceFormat> formats() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("database", "image"), NastyText.any())
                                .injectNull(0.2),
                        Arbitraries.oneOf(Arbitraries.of("ofd", "pdf", "other", "jpg"), NastyText.any())
                                .injectNull(0.2),
                        text())
                .as(ResourceFormat::new);
    }

    private static Arbitrary<Sharing> sharings() {
        return Combinators.combine(Arbitraries.of(SharingType.class).injectNull(0.2), text(), text(), text())
                .as((type, condition, category, mode) -> new Sharing(type, condition, new SharingMode(category, mode)));
    }

    private static Arbitrary<Openness> opennesses() {
        return Combinators.combine(booleans(), text()).as(Openness::new);
    }

    private static Arbitrary<Survey> surveys() {
        return Arbitraries.bigDecimals().injectNull(0.3).map(figure -> {
            BigDecimal wide = figure == null ? null : figure.scaleByPowerOfTen(2000);
            return new Survey(figure, null, figure, null, null, wide);
        });
    }
}
