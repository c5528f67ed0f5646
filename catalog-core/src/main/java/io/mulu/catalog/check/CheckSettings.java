package io.mulu.catalog.check;

import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a catalogue is checked against. Immutable and thread-safe; any number of checks may share it.
 *
 * @param registry the elements and value domains
 * @param scheme the classification scheme that names are looked up in
 * @param codeProfile the form of resource codes
 * @param profile the severities and parameters of the rules
 * @param today the day after which an issue date lies in the future
 */
public record CheckSettings(
        MetadataRegistry registry,
        ClassificationScheme scheme,
        CodeProfile codeProfile,
        Profile profile,
        LocalDate today) {

    public CheckSettings {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(codeProfile, "codeProfile");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(today, "today");
    }

    /**
     * The settings of the guide of 2017: its registry and profile, the national classification as of October 2017, and
     * national resource codes.
     *
     * @param today the day after which an issue date lies in the future
     * @return the settings
     */
    public static CheckSettings guide2017(LocalDate today) {
        return new CheckSettings(
                MetadataRegistry.guide2017(),
                ShippedSchemes.national201710(),
                CodeProfiles.shipped().profile("national").orElseThrow(),
                Profile.shipped("guide-2017"),
                today);
    }
}
