package io.mulu.cli.code;

import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.organization.Leniency;
import io.mulu.codes.resource.CodeProfile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what texts are judged.
 *
 * @param kind what every text is meant to be; null to find out
 * @param profile the form of resource codes; null for the national one, and other forms that leave no doubt
 * @param leniency what to insist on in credit codes
 * @param scheme the classification in which names are looked up
 * @param date the day on which division codes are looked up
 */
public record CodeSettings(
        @Nullable CodeKind kind,
        @Nullable CodeProfile profile,
        Leniency leniency,
        ClassificationScheme scheme,
        LocalDate date) {}
