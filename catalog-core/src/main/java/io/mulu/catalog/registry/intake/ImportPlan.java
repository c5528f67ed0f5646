package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.Admission;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.item.RegistrationRefusedException;
import io.mulu.catalog.registry.item.RegistryBatch;
import io.mulu.catalog.registry.item.StatusChange;
import io.mulu.catalog.registry.item.Verdict;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What importing items would do to a registry: found out for all of them before anything is done. Immutable. */
public final class ImportPlan {

    private final List<Outcome> outcomes;
    private final List<IntakeProblem> problems;
    private final List<AdministeredItem> changed;
    private final ItemRegistry result;

    private ImportPlan(
            List<Outcome> outcomes, List<IntakeProblem> problems, List<AdministeredItem> changed, ItemRegistry result) {
        this.outcomes = List.copyOf(outcomes);
        this.problems = problems.stream().sorted(IntakeProblem.BY_PLACE).toList();
        this.changed = List.copyOf(changed);
        this.result = result;
    }

    /**
     * Plans an import.
     *
     * @param registry the registry that the items arrive at; stays as it is
     * @param reading what was read
     * @return the plan
     */
    public static ImportPlan of(ItemRegistry registry, Reading reading) {
        return new Planning(registry, reading).plan(registry);
    }

    /**
     * What becomes of each item that could be read.
     *
     * @return in the order in which they arrived
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * All that is wrong: with the file, with what items name, and with what the registry does not admit.
     *
     * @return in the order of lines; when it is not empty, nothing is to be changed
     */
    public List<IntakeProblem> problems() {
        return problems;
    }

    /**
     * The items that are new or different.
     *
     * @return in the order in which they arrived, each once
     * @throws IllegalStateException if there are problems
     */
    public List<AdministeredItem> changed() {
        requireSound();
        return changed;
    }

    /**
     * The registry after the import.
     *
     * @return a new registry
     * @throws IllegalStateException if there are problems
     */
    public ItemRegistry result() {
        requireSound();
        return result;
    }

    private void requireSound() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the import has problems: " + problems);
        }
    }

    /** The plan while it is being made. */
    private static final class Planning {

        private final RegistryBatch batch;
        private final List<Arrival> arrivals;
        private final List<IntakeProblem> problems;
        private final Map<Arrival, Admission> admitted = new LinkedHashMap<>();
        private final Map<ItemIdentifier, Arrival> first = new HashMap<>();

        Planning(ItemRegistry registry, Reading reading) {
            this.batch = registry.batch();
            this.arrivals = reading.arrivals();
            this.problems = new ArrayList<>(reading.problems());
        }

        ImportPlan plan(ItemRegistry before) {
            boolean allRead = problems.isEmpty();
            arrivals.forEach(this::admit);
            ItemRegistry result = before;
            if (allRead) {
                // What an unreadable item is named by elsewhere would be a problem that follows from its own.
                checkReferences(before);
            }
            if (problems.isEmpty()) {
                checkStanding();
            }
            if (problems.isEmpty()) {
                checkFit(before);
            }
            if (problems.isEmpty()) {
                result = batch.registry();
            }
            Map<ItemIdentifier, AdministeredItem> changed = new LinkedHashMap<>();
            admitted.values().stream()
                    .filter(admission -> admission.verdict() != Verdict.UNCHANGED)
                    .forEach(admission -> changed.put(admission.item().identifier(), admission.item()));
            return new ImportPlan(outcomes(), problems, List.copyOf(changed.values()), result);
        }

        private void admit(Arrival arrival) {
            Arrival before = first.putIfAbsent(arrival.item().identifier(), arrival);
            if (before != null) {
                refuse(arrival, IntakeSentences.of("twice", arrival.item().identifier(), before.place()));
                return;
            }
            try {
                admitted.put(arrival, admission(arrival));
            } catch (RegistrationRefusedException e) {
                refuse(arrival, e.sentence());
            }
        }

        private Admission admission(Arrival arrival) {
            AdministeredItem item = arrival.item();
            StatusRecord record = item.history().first();
            StatusChange change = new StatusChange(
                    record.to(),
                    record.authority(),
                    record.actor(),
                    record.decision(),
                    record.reason(),
                    record.effective(),
                    null);
            return switch (arrival.form()) {
                case REGISTERED -> batch.takeOver(item);
                case SUBMITTED -> batch.submit(item.identifier(), item.content(), change);
                case UNNUMBERED -> batch.submitLatest(item.identifier(), item.content(), change);
            };
        }

        private void refuse(Arrival arrival, LocalizedText why) {
            admitted.remove(arrival);
            problems.add(
                    new IntakeProblem(arrival.place().source(), arrival.place().line(), why));
        }

        private void checkReferences(ItemRegistry before) {
            ReadingFaults faults = new ReadingFaults();
            References references = new References();
            references.know(before.items());
            arrivals.forEach(arrival -> references.know(arrival.item()));
            for (Arrival arrival : List.copyOf(admitted.keySet())) {
                int found = faults.found().size();
                references.check(arrival.item(), arrival.place(), faults);
                if (faults.found().size() > found) {
                    admitted.remove(arrival);
                }
            }
            faults.found().forEach(fault -> problems.add(IntakeProblem.of(fault)));
        }

        private void checkStanding() {
            for (Map.Entry<Arrival, Admission> entry : List.copyOf(admitted.entrySet())) {
                if (entry.getValue().verdict() != Verdict.UNCHANGED) {
                    batch.objection(entry.getValue().item()).ifPresent(why -> refuse(entry.getKey(), why));
                }
            }
        }

        /** What could be registered but not be used with the rest would make all of it unusable. */
        private void checkFit(ItemRegistry before) {
            Map<AdministeredItem, JsonNode> coming = new LinkedHashMap<>();
            admitted.forEach((arrival, admission) -> {
                if (admission.verdict() != Verdict.UNCHANGED) {
                    coming.put(admission.item(), arrival.place());
                }
            });
            ReadingFaults faults = new ReadingFaults();
            new RegistryFit(before, coming, faults).check();
            faults.found().forEach(fault -> problems.add(IntakeProblem.of(fault)));
        }

        private List<Outcome> outcomes() {
            List<Outcome> outcomes = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                Admission admission = admitted.get(arrival);
                Verdict verdict = admission == null ? Verdict.REFUSED : admission.verdict();
                AdministeredItem item = admission == null ? arrival.item() : admission.item();
                outcomes.add(new Outcome(
                        arrival.place().source(),
                        arrival.place().line(),
                        item.identifier(),
                        item.content().names(),
                        verdict));
            }
            return outcomes;
        }
    }
}
