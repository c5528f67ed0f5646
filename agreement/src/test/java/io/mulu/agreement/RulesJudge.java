package io.mulu.agreement;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.resource.CodeProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of the guide's profile, on a catalogue as our reader reads it. */
final class RulesJudge {

    private static final CheckSettings GUIDE = CheckSettings.guide2017(LocalDate.of(2026, 11, 22));
    private static final CheckSettings EXTENDED =
            new CheckSettings(Clean.REGISTRY, GUIDE.scheme(), GUIDE.codeProfile(), GUIDE.profile(), GUIDE.today());

    private RulesJudge() {}

    /** What was read, and what was found in it. */
    record Result(List<InformationResource> resources, List<JudgedFinding> findings) {

        InformationResource resource() {
            return resources.get(0);
        }
    }

    /** Against the registry with the extensions. */
    static Result judge(byte[] document) {
        return judge(document, EXTENDED);
    }

    /** Against the guide's own registry. */
    static Result guide(byte[] document) {
        return judge(document, GUIDE);
    }

    private static Result judge(byte[] document, CheckSettings settings) {
        List<InformationResource> resources = new ArrayList<>();
        List<JudgedFinding> findings = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(settings);
        try (CatalogJsonReader reader = CatalogJsonReader.open(
                new ByteArrayInputStream(document), "目录.json", settings.registry(), CodeProfiles.shipped())) {
            Entry entry;
            while ((entry = reader.next()) != null) {
                resources.add(entry.resource());
                check.check(entry, findings::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        check.finish(findings::add);
        return new Result(resources, findings);
    }

    /** What was found at an element. */
    static Verdict at(Place place, List<JudgedFinding> findings) {
        return Verdict.of(findings.stream()
                .filter(judged -> isAt(place, judged.finding().member()))
                .map(RulesJudge::reason)
                .toList());
    }

    static Verdict.Reason reason(JudgedFinding judged) {
        return new Verdict.Reason(
                judged.severity() == Severity.ERROR ? Level.REFUSES : Level.REMARKS,
                judged.finding().rule());
    }

    private static boolean isAt(Place place, String member) {
        String id = Clean.REGISTRY.elementAt(member).map(MetadataElement::id).orElse("");
        boolean inItem = member.startsWith("items[") && !place.element().id().equals("items");
        return inItem == place.ofItem() && related(id, place.element().id());
    }

    /** Whether two elements are the same, or one lies within the other. */
    static boolean related(String one, String other) {
        return !one.isEmpty() && (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
    }
}
