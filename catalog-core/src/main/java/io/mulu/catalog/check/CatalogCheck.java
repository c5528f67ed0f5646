package io.mulu.catalog.check;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.rule.BuiltInRules;
import io.mulu.catalog.rule.CatalogRule;
import io.mulu.catalog.rule.RuleRun;
import io.mulu.catalog.rule.RuleSettings;
import io.mulu.catalog.rule.VisitedEntry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks one catalogue, entry by entry: any number of {@link #check}, then {@link #finish} once.
 *
 * <p>Findings of an entry come in the order of the guide's elements, then items, then rules; what only the whole
 * catalogue shows comes from {@code finish}, rule by rule. The same entries give the same findings in the same order.
 * Every rule that the profile does not switch off runs; none stops another.
 *
 * <p>For use by one thread, which {@link #checkAll} may give others to help. Memory grows with the codes and names of the catalogue, not with its entries.
 */
public final class CatalogCheck {

    private final Profile profile;
    private final EntryCheck entryCheck;
    private final List<CatalogRule> catalogRules;
    private int entries;
    private boolean finished;

    /**
     * Begins a check.
     *
     * @param settings what to check against
     */
    public CatalogCheck(CheckSettings settings) {
        this.profile = settings.profile();
        RuleSettings rules = new RuleSettings(
                settings.registry(), settings.scheme(), settings.codeProfile(), profile.parameters(), settings.today());
        RuleRun entryRules = new RuleRun(BuiltInRules.resourceRules(rules).stream()
                .filter(rule -> profile.severity(rule.id()).isPresent())
                .toList());
        this.catalogRules = BuiltInRules.catalogRules(rules).stream()
                .filter(rule -> profile.severity(rule.id()).isPresent())
                .toList();
        this.entryCheck = new EntryCheck(entryRules, new FindingOrder(settings.registry()));
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
        tell(entryCheck.check(entry), sink);
    }

    private void tell(CheckedEntry checked, Consumer<JudgedFinding> sink) {
        InformationResource resource = checked.entry().resource();
        ResourceReference reference = new ResourceReference(entries++, resource.name(), code(resource));
        for (FoundInEntry found : checked.found()) {
            sink.accept(
                    judged(Finding.of(found.rule(), found.member(), found.location(), found.arguments(), reference)));
        }
        VisitedEntry visited = new VisitedEntry(checked.entry(), reference);
        for (CatalogRule rule : catalogRules) {
            rule.visit(visited);
        }
    }

    /**
     * Checks all further entries of a source, and reads them, with several threads. The findings are those of
     * {@link #check}, in the same order, and reach the sinks in the thread that called this method.
     *
     * @param source the entries; read to the end, not closed. Only a {@link io.mulu.catalog.stream.DivisibleSource} gives
     *     work to more than the calling thread
     * @param workers the threads
     * @param findings takes the findings of an entry
     * @param checked takes the entry behind them
     * @throws IOException if the source cannot be read; the sinks have then taken all entries before
     * @throws IllegalStateException after {@link #finish}
     */
    public void checkAll(
            ResourceSource source, Workers workers, Consumer<JudgedFinding> findings, Consumer<Entry> checked)
            throws IOException {
        refuseFinished();
        new ParallelCheck(source, entryCheck, workers).run(entry -> {
            tell(entry, findings);
            checked.accept(entry.entry());
        });
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
            rule.finish((place, arguments) -> sink.accept(
                    judged(Finding.of(rule.id(), place.member(), place.location(), arguments, place.resource()))));
        }
    }

    private void refuseFinished() {
        if (finished) {
            throw new IllegalStateException("this check is finished; begin another for another catalogue");
        }
    }

    private JudgedFinding judged(Finding finding) {
        Severity severity = profile.severity(finding.rule()).orElseThrow();
        return new JudgedFinding(finding, severity);
    }

    private static @Nullable String code(InformationResource resource) {
        String written = resource.asWritten().get(MemberPaths.CODE);
        return written != null || resource.code() == null
                ? written
                : resource.code().text();
    }
}
