package io.mulu.catalog.profile;

import io.mulu.catalog.finding.DocumentLocation;
import java.time.LocalDate;

/**
 * Who gave leave for what reason and how long.
 *
 * @param id the identifier of the profile, a slash, and the place among its waivers, from 1
 * @param profile the identifier of the profile that has it
 * @param location where it stands
 * @param reason why, in the words of the profile
 * @param approvedBy who approved it
 * @param expires the last day on which it holds
 */
public record WaiverTerms(
        String id, String profile, DocumentLocation location, String reason, String approvedBy, LocalDate expires) {}
