package io.mulu.examples.program;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.message.FindingTexts;
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
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.text.Language;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.AssignmentRequest;
import io.mulu.codes.ledger.JdbcLedger;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/**
 * For those who embed the library in a department's system: an entry comes from a form or a table of the system, is
 * checked before it is saved, and gets its code from the ledger in the same step.
 */
public final class EmbedInASystem {

    private EmbedInASystem() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException if no ledger can be kept in the folder for temporary files
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("mulu-example");
        run(folder.resolve("ledger.db"), Clock.systemDefaultZone(), System.out);
    }

    static void run(Path ledgerFile, Clock clock, PrintStream out) {
        InformationResource entry = entry();
        check(entry, LocalDate.now(clock), out);
        out.println("code: " + code(entry, ledgerFile, clock));
        out.println("asked again: " + code(entry, ledgerFile, clock));
    }

    /** What the system knows of the entry; the sharing condition was forgotten. */
    private static InformationResource entry() {
        return InformationResource.builder()
                .classification(new Classification(null, List.of("部门信息资源目录", "国务院", "民政部")))
                .name("全国婚姻登记机关名录")
                .provider(new Provider("民政部", null, UnifiedSocialCreditCode.parse("111000000000131433")))
                .summary("各级婚姻登记机关的名称、地址、办公时间")
                .format(new ResourceFormat("database", "mysql", null))
                .item(DataItem.builder()
                        .name("机关名称")
                        .dataType(DataType.C)
                        .length(new ItemLength(100, 0))
                        .build())
                .sharing(new Sharing(SharingType.CONDITIONAL, null, new SharingMode("platform", "interface")))
                .openness(new Openness(true, "无"))
                .updateCycle("monthly")
                .issued(LocalDate.of(2018, 3, 15))
                .build();
    }

    private static void check(InformationResource entry, LocalDate today, PrintStream out) {
        FindingTexts texts = FindingTexts.shipped(MetadataRegistry.guide2017());
        CatalogCheck check = new CatalogCheck(CheckSettings.guide2017(today));
        check.check(
                new Entry(entry, member -> new FileLocation("form")),
                judged -> out.println(judged.severity().code() + ": "
                        + texts.sentence(judged.finding()).in(Language.EN)));
    }

    /** The request key is the system's own key of the entry: asking again with it gives the same code. */
    private static String code(InformationResource entry, Path ledgerFile, Clock clock) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + ledgerFile);
        String scope = ShippedSchemes.national201710()
                .find(entry.classification().names())
                .node()
                .orElseThrow()
                .code();
        try (AssignmentLedger ledger = JdbcLedger.open(source, "example", clock)) {
            return ledger.assign(new AssignmentRequest(national(), scope, "form-4711", String.valueOf(entry.name())))
                    .code()
                    .text();
        }
    }

    private static CodeProfile national() {
        return CodeProfiles.shipped().profile("national").orElseThrow();
    }
}
