package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ShippedSchemes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs all rules on a catalogue and tells what they found, one line each; sees to it that every finding can be told. */
final class Checked {

    static final LocalDate TODAY = LocalDate.of(2017, 12, 31);

    private Checked() {}

    static CheckSettings settings(MetadataRegistry registry, Profile profile) {
        return new CheckSettings(registry, ShippedSchemes.national201710(), CleanEntry.NATIONAL, profile, TODAY);
    }

    static CheckSettings settings() {
        return settings(MetadataRegistry.guide2017(), Profile.shipped("guide-2017"));
    }

    /** All findings as {@code severity rule member {arguments}}. */
    static List<String> findings(InformationResource.Builder... entries) {
        return lines(judged(settings(), entries));
    }

    static List<String> findings(MetadataRegistry registry, InformationResource.Builder... entries) {
        return lines(judged(settings(registry, Profile.shipped("guide-2017")), entries));
    }

    static List<String> lines(List<JudgedFinding> judged) {
        return judged.stream().map(Checked::line).toList();
    }

    static String line(JudgedFinding judged) {
        Finding finding = judged.finding();
        return judged.severity().code() + " " + finding.rule() + " " + finding.member() + " " + finding.arguments();
    }

    static List<JudgedFinding> judged(CheckSettings settings, InformationResource.Builder... entries) {
        List<JudgedFinding> found = run(settings, entries);
        FindingTexts texts = FindingTexts.shipped(settings.registry());
        found.forEach(one -> assertTold(texts, one.finding()));
        return found;
    }

    static List<JudgedFinding> run(CheckSettings settings, InformationResource.Builder... entries) {
        List<JudgedFinding> found = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(settings);
        for (int i = 0; i < entries.length; i++) {
            check.check(entry(i, entries[i].build()), found::add);
        }
        check.finish(found::add);
        return found;
    }

    static Entry entry(int index, InformationResource resource) {
        return new Entry(
                resource, member -> new DocumentLocation("目录.json", "/resources/" + index + "/" + member, 0, 0));
    }

    /** The Chinese sentences of the findings. */
    static List<String> sentences(InformationResource.Builder... entries) {
        FindingTexts texts = FindingTexts.shipped(MetadataRegistry.guide2017());
        return judged(settings(), entries).stream()
                .map(one -> texts.sentence(one.finding()).zh())
                .toList();
    }

    private static void assertTold(FindingTexts texts, Finding finding) {
        LocalizedText sentence = texts.sentence(finding);
        for (String text : List.of(sentence.zh(), sentence.en())) {
            assertThat(text)
                    .as(finding.rule())
                    .doesNotContainPattern("\\{[@a-z][A-Za-z.-]*}")
                    .doesNotContain("“”");
        }
        assertThat(sentence.zh()).as(finding.rule()).endsWith("。");
        assertThat(sentence.en()).as(finding.rule()).endsWith(".");
    }
}
