package io.mulu.catalog.rule;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.resource.CodeProfile;
import java.time.LocalDate;

/**
 * What rules are made with.
 *
 * @param registry the elements and value domains
 * @param scheme the classification scheme that names are looked up in
 * @param codeProfile the form of resource codes
 * @param parameters the values that rules take from a profile
 * @param today the day after which a date lies in the future
 */
public record RuleSettings(
        MetadataRegistry registry,
        ClassificationScheme scheme,
        CodeProfile codeProfile,
        RuleParameters parameters,
        LocalDate today) {}
