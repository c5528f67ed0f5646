package io.mulu.catalog.registry.status;

import io.mulu.catalog.text.LocalizedText;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far the registration of an item has come, from least to most; the last three are ends. */
public enum RegistrationStatus {
    /** Made known by a submitter. */
    INCOMPLETE("未完成", "Incomplete"),
    /** Proposed for progression. */
    CANDIDATE("候选", "Candidate"),
    /** All mandatory attributes are present. */
    RECORDED("已记录", "Recorded"),
    /** Completeness and quality are confirmed. */
    QUALIFIED("合格", "Qualified"),
    /** Of sufficient quality and broad interest. */
    STANDARD("标准", "Standard"),
    /** The one that the authority prefers. */
    PREFERRED_STANDARD("首选标准", "Preferred Standard"),
    /** Another item stands in its place. */
    SUPERSEDED("被取代", "Superseded"),
    /** No longer to be used. */
    RETIRED("退役", "Retired"),
    /** Given up before it was recorded; its identifier is never used again. */
    NOT_PROGRESSED("未推进", "Not Progressed");

    private final LocalizedText names;

    RegistrationStatus(String zh, String en) {
        this.names = new LocalizedText(zh, en);
    }

    /**
     * The name for people.
     *
     * @return in both languages
     */
    public LocalizedText names() {
        return names;
    }

    /**
     * The name in data files.
     *
     * @return lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The status of a name in data files.
     *
     * @param code lower case with hyphens
     * @return the status, or empty
     */
    public static Optional<RegistrationStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /**
     * Whether the item may be used: recorded or higher and neither superseded nor retired.
     *
     * @return true from {@link #RECORDED} to {@link #PREFERRED_STANDARD}
     */
    public boolean inForce() {
        return compareTo(RECORDED) >= 0 && compareTo(PREFERRED_STANDARD) <= 0;
    }

    /**
     * What may follow.
     *
     * @return the statuses in their order; empty for an end
     */
    public Set<RegistrationStatus> next() {
        Set<RegistrationStatus> next = EnumSet.noneOf(RegistrationStatus.class);
        if (inForce()) {
            next.add(SUPERSEDED);
            next.add(RETIRED);
        }
        switch (this) {
            case INCOMPLETE -> Collections.addAll(next, CANDIDATE, NOT_PROGRESSED);
            case CANDIDATE -> Collections.addAll(next, INCOMPLETE, RECORDED, NOT_PROGRESSED);
            case RECORDED -> next.add(QUALIFIED);
            case QUALIFIED -> Collections.addAll(next, RECORDED, STANDARD);
            case STANDARD -> next.add(PREFERRED_STANDARD);
            case PREFERRED_STANDARD -> next.add(STANDARD);
            default -> {
                // Superseded, retired and given up are ends.
            }
        }
        return Collections.unmodifiableSet(next);
    }
}
