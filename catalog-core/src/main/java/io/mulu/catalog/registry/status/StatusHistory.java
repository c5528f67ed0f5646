package io.mulu.catalog.registry.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of an item, oldest first; grows, and never changes what it has. Immutable.
 *
 * @param records at least one
 */
public record StatusHistory(List<StatusRecord> records) {

    /** Throws {@link IllegalArgumentException} when a record does not follow from the one before it. */
    public StatusHistory {
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("records is empty");
        }
        for (int i = 0; i < records.size(); i++) {
            check(i == 0 ? null : records.get(i - 1), records.get(i), i + 1);
        }
    }

    private static void check(@org.jspecify.annotations.Nullable StatusRecord before, StatusRecord record, int number) {
        if (before == null) {
            if (record.from() != null) {
                throw new IllegalArgumentException("record 1 begins at " + record.from() + ", not at nothing");
            }
            return;
        }
        if (record.from() != before.to()) {
            throw new IllegalArgumentException(
                    "record " + number + " begins at " + record.from() + ", the one before ends at " + before.to());
        }
        if (record.from() != record.to() && !before.to().next().contains(record.to())) {
            throw new IllegalArgumentException(
                    "record " + number + ": from " + before.to() + " no way leads to " + record.to());
        }
        if (record.effective().isBefore(before.effective())) {
            throw new IllegalArgumentException("record " + number + " takes effect before the one before it");
        }
    }

    /**
     * A history that begins.
     *
     * @param first the first record; with a status above incomplete when the item is taken over from a standard
     * @return the history
     */
    public static StatusHistory of(StatusRecord first) {
        return new StatusHistory(List.of(first));
    }

    /**
     * This history and one more record.
     *
     * @param record what is added
     * @return a new history
     */
    public StatusHistory with(StatusRecord record) {
        List<StatusRecord> more = new ArrayList<>(records);
        more.add(record);
        return new StatusHistory(more);
    }

    /**
     * The record that was made first.
     *
     * @return it says who made the item known
     */
    public StatusRecord first() {
        return records.get(0);
    }

    /**
     * The record that was made last.
     *
     * @return it may take effect in the future
     */
    public StatusRecord last() {
        return records.get(records.size() - 1);
    }

    /**
     * The status that was decided last.
     *
     * @return the status, also when it takes effect in the future
     */
    public RegistrationStatus status() {
        return last().to();
    }

    /**
     * The status that holds on a day.
     *
     * @param day the day
     * @return the status; empty before the first record takes effect
     */
    public Optional<RegistrationStatus> at(LocalDate day) {
        return records.stream()
                .filter(record -> !record.effective().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StatusRecord::to);
    }
}
