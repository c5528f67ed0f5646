package io.mulu.catalog.finding;

import io.mulu.catalog.text.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what a profile, and a baseline where there is one, say of it.
 *
 * @param finding what was found
 * @param severity how much it matters
 * @param item the name of the item that it is about; null when it is about none, or the item has no name. Numbers of
 *     persons in it are masked
 * @param waiver the identifier of the waiver that lowered the severity; null when none did
 * @param known whether a baseline has it, so that it is not new
 */
public record JudgedFinding(
        Finding finding,
        Severity severity,
        @Nullable String item,
        @Nullable String waiver,
        boolean known) {

    public JudgedFinding {
        item = item == null ? null : PersonalNumbers.masked(item);
    }

    /**
     * A finding that is new, about no item, and as the profile has it.
     *
     * @param finding what was found
     * @param severity how much it matters
     */
    public JudgedFinding(Finding finding, Severity severity) {
        this(finding, severity, null, null, false);
    }

    /**
     * The same finding, as one that a baseline has.
     *
     * @return a finding that is known
     */
    public JudgedFinding asKnown() {
        return new JudgedFinding(finding, severity, item, waiver, true);
    }
}
