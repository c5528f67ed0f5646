package io.mulu.catalog.check;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.rule.BuiltInRules;
import io.mulu.catalog.rule.CatalogRule;
import io.mulu.catalog.rule.ResourceRule;
import io.mulu.catalog.rule.RuleSettings;
import io.mulu.catalog.rule.VisitedEntry;
import io.mulu.catalog.stream.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks one catalogue, entry by entry: any number of {@link #check}, then {@link #finish} once.
 *
 * <p>Findings of an entry come in the order of the guide's elements, then items, then rules; what only the whole
 * catalogue shows comes from {@code finish}, rule by rule. The same entries give the same findings in the same order.
 * Every rule that the profile does not switch off runs; none stops another. Findings for which the profile has a waiver
 * are lowered or left out, and counted in {@link #waivers}; a waiver that holds no longer is a finding of {@code finish}.
 *
 * <p>For use by one thread. Memory grows with the codes and names of the catalogue, not with its entries.
 */
public final class CatalogCheck {

    private final FindingJudge judge;
    private final Map<String, String> providers = new HashMap<>();
    private final List<ResourceRule> resourceRules;
    private final List<CatalogRule> catalogRules;
    private final FindingOrder order;
    private int entries;
    private boolean finished;

    /**
     * Begins a check.
     *
     * @param settings what to check against
     */
    public CatalogCheck(CheckSettings settings) {
        Profile profile = settings.profile();
        this.judge = new FindingJudge(profile, settings.today());
        RuleSettings rules = new RuleSettings(
                settings.registry(),
                settings.scheme(),
                settings.codeProfile(),
                profile.parameters(settings.today()),
                settings.today());
        this.resourceRules = BuiltInRules.resourceRules(rules).stream()
                .filter(rule -> profile.severity(rule.id()).isPresent())
                .toList();
        this.catalogRules = BuiltInRules.catalogRules(rules).stream()
                .filter(rule -> profile.severity(rule.id()).isPresent())
                .toList();
        this.order = new FindingOrder(settings.registry());
    }

    /**
     * Checks the next entry. Entries are counted from 0 over all calls.
     *
     * @param entry the entry
     * @param sink takes its findings before this method returns
     * @throws IllegalStateException after {@link #finish}
     */
    public void check(Entry entry, Consumer<JudgedFinding> sink) {
        refuseFinished();
        InformationResource resource = entry.resource();
        ResourceReference reference =
                new ResourceReference(entries++, resource.name(), code(resource), provider(resource));
        List<Finding> findings = new ArrayList<>();
        for (ResourceRule rule : resourceRules) {
            rule.check(
                    resource,
                    (member, arguments) -> findings.add(
                            Finding.of(rule.id(), member, entry.locator().locate(member), arguments, reference)));
        }
        order.sort(findings);
        findings.forEach(finding -> judge.judge(finding, item(resource, finding.member()), sink));
        VisitedEntry visited = new VisitedEntry(entry, reference);
        catalogRules.forEach(rule -> rule.visit(visited));
    }

    /**
     * Reports what only the whole catalogue shows.
     *
     * @param sink takes the findings before this method returns
     * @throws IllegalStateException if called twice
     */
    public void finish(Consumer<JudgedFinding> sink) {
        refuseFinished();
        finished = true;
        for (CatalogRule rule : catalogRules) {
            rule.finish((place, arguments) -> judge.judge(
                    Finding.of(rule.id(), place.member(), place.location(), arguments, place.resource()), null, sink));
        }
        judge.reportExpired(sink);
    }

    /**
     * Judges a finding that was made elsewhere, by the same profile and waivers. May be called after {@link #finish}.
     *
     * @param finding the finding, of a rule that the profile knows
     * @param sink takes it before this method returns, unless the rule is off or a waiver leaves it out
     */
    public void judge(Finding finding, Consumer<JudgedFinding> sink) {
        judge.judge(finding, null, sink);
    }

    /**
     * The waivers that hold, and what they did so far.
     *
     * @return in the order of the profile
     */
    public List<AppliedWaiver> waivers() {
        return judge.applied();
    }

    private void refuseFinished() {
        if (finished) {
            throw new IllegalStateException("this check is finished; begin another for another catalogue");
        }
    }

    /** One copy of each name is enough, since rules keep references to entries. */
    private @Nullable String provider(InformationResource resource) {
        Provider provider = resource.provider();
        String name = provider.name();
        String text =
                name != null || provider.code() == null ? name : provider.code().text();
        return text == null ? null : providers.computeIfAbsent(text, same -> same);
    }

    /** The name of the item that a member belongs to. */
    private static @Nullable String item(InformationResource resource, String member) {
        int index = MemberPaths.itemIndex(member);
        return index < 0 || index >= resource.items().size()
                ? null
                : resource.items().get(index).name();
    }

    private static @Nullable String code(InformationResource resource) {
        String written = resource.asWritten().get(MemberPaths.CODE);
        return written != null || resource.code() == null
                ? written
                : resource.code().text();
    }
}
