package io.mulu.benchmarks.reading;

import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.checkdigit.CreditCodeCheckDigit;
import io.mulu.codes.checkdigit.OrganizationCodeCheckDigit;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes resources in which no rule finds anything, about 2,000 bytes each as JSON and with eight items. No two have the same
 * name and provider, or the same code. The same number gives the same resource, always.
 */
public final class CatalogueMaker {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3000;
    private static final List<String> CYCLES =
            List.of("daily", "weekly", "monthly", "quarterly", "annual", "irregular", "real-time", "semiannual");
    private static final List<String> DATABASES = List.of("mysql", "oracle", "dm", "kingbasees", "sqlserver");

    private final ClassificationScheme scheme = ShippedSchemes.national201710();
    private final List<ClassificationNode> leaves = scheme.nodes().stream()
            .filter(node ->
                    node.code().length() == 6 && scheme.children(node.code()).isEmpty())
            .toList();
    private final CodeProfile codes = CodeProfiles.shipped().profile("national").orElseThrow();

    /**
     * Writes a catalogue as JSON Lines.
     *
     * @param file where to
     * @param resources how many
     * @throws IOException if it cannot be written
     */
    public void write(Path file, int resources) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, resources);
        }
    }

    /**
     * Writes a catalogue as JSON Lines, and closes the stream.
     *
     * @param out where to
     * @param resources how many
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out, int resources) throws IOException {
        try (CatalogJsonLinesWriter writer = new CatalogJsonLinesWriter(out)) {
            writer.begin(CatalogDescription.builder()
                    .title("政务信息资源目录")
                    .codeProfile("national")
                    .build());
            for (int number = 0; number < resources; number++) {
                writer.write(resource(number));
            }
            writer.finish();
        }
    }

    /**
     * Makes a resource.
     *
     * @param number from 0
     * @return the same for the same number
     */
    public InformationResource resource(int number) {
        Random random = new Random(number);
        int names = Vocabulary.OBJECTS.size() * Vocabulary.CONTENTS.size();
        int provider = number / names;
        String object = Vocabulary.OBJECTS.get(number % names / Vocabulary.CONTENTS.size());
        String content = Vocabulary.CONTENTS.get(number % Vocabulary.CONTENTS.size());
        ClassificationNode leaf = leaves.get(number % leaves.size());
        SharingType type = type(random.nextInt(20));
        boolean database = random.nextInt(4) > 0;
        InformationResource.Builder resource = InformationResource.builder()
                .classification(new Classification(ClassificationCode.parse(leaf.code()), scheme.path(leaf.code())))
                .name(object + content)
                .code(codes.format(leaf.code(), number / leaves.size() + 1))
                .summary(summary(object + content, random))
                .provider(provider(provider, number))
                .format(
                        database
                                ? new ResourceFormat("database", one(DATABASES, random), null)
                                : new ResourceFormat("spreadsheet", "xlsx", null))
                .sharing(sharing(type, database, random))
                .openness(openness(type, random))
                .updateCycle(one(CYCLES, random))
                .issued(FIRST_DAY.plusDays(random.nextInt(DAYS)))
                .survey(survey(random));
        items(resource, random);
        return resource.build();
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static SharingType type(int dice) {
        return dice < 10 ? SharingType.UNCONDITIONAL : dice < 17 ? SharingType.CONDITIONAL : SharingType.NOT_SHARED;
    }

    private static String summary(String name, Random random) {
        int first = random.nextInt(Vocabulary.SUMMARY_PARTS.size());
        StringBuilder summary = new StringBuilder(name).append('，');
        for (int i = 0; i < 4; i++) {
            summary.append(Vocabulary.SUMMARY_PARTS.get((first + 3 * i) % Vocabulary.SUMMARY_PARTS.size()));
        }
        return summary.toString();
    }

    /** Neighbouring resources are of one provider, as in the files of departments. */
    private static Provider provider(int number, int resource) {
        int places = Vocabulary.PLACES.size();
        int place = number / Vocabulary.DEPARTMENTS.size();
        String name = Vocabulary.PLACES.get(place % places) + Vocabulary.PLACES.get(place / places % places) + "市"
                + Vocabulary.DEPARTMENTS.get(number % Vocabulary.DEPARTMENTS.size());
        String unit = Vocabulary.UNITS.get(resource % Vocabulary.UNITS.size());
        return new Provider(name, unit, UnifiedSocialCreditCode.parse(creditCode(number)));
    }

    private static String creditCode(int number) {
        String body = String.format(Locale.ROOT, "%08d", number + 1);
        String organization = "11430000" + body + OrganizationCodeCheckDigit.INSTANCE.expected(body);
        return organization + CreditCodeCheckDigit.INSTANCE.expected(organization);
    }

    private static Sharing sharing(SharingType type, boolean database, Random random) {
        SharingMode mode =
                new SharingMode("platform", database ? random.nextBoolean() ? "interface" : "database" : "file");
        return switch (type) {
            case UNCONDITIONAL -> new Sharing(type, one(Vocabulary.UNCONDITIONAL, random), mode);
            case CONDITIONAL -> new Sharing(type, one(Vocabulary.CONDITIONAL, random), mode);
            case NOT_SHARED -> new Sharing(type, one(Vocabulary.NOT_SHARED, random), SharingMode.NONE);
        };
    }

    private static Openness openness(SharingType type, Random random) {
        boolean open = type != SharingType.NOT_SHARED && random.nextBoolean();
        return open ? new Openness(true, one(Vocabulary.OPEN, random)) : new Openness(false, null);
    }

    private static Survey survey(Random random) {
        int storage = random.nextInt(1000) + 10;
        int records = random.nextInt(5000) + 10;
        return new Survey(
                tenths(storage),
                tenths(records),
                tenths(storage / 2),
                tenths(records / 2),
                tenths(storage / 4),
                tenths(records / 4));
    }

    private static BigDecimal tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private static void items(InformationResource.Builder resource, Random random) {
        int count = 6 + random.nextInt(5);
        int first = random.nextInt(Vocabulary.FIELDS.size());
        for (int i = 0; i < count; i++) {
            Vocabulary.Field field = Vocabulary.FIELDS.get((first + 7 * i) % Vocabulary.FIELDS.size());
            resource.item(DataItem.builder()
                    .name(field.name())
                    .dataType(field.type())
                    .length(ItemLength.read(field.length()).orElseThrow())
                    .dataElement(field.dataElement())
                    .build());
        }
    }
}
