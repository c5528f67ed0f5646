package io.mulu.rdf.dcat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue's owner decides about its export as linked data. Immutable; safe for use by several threads.
 *
 * @param base the IRI that all names in the catalogue begin with: absolute, {@code http} or {@code https}, without
 *     query, fragment and the segments "." and ".."; a slash is added at its end where there is none
 * @param landingPage the pattern of the address of a resource's page, in which {@code {code}} stands for the resource's
 *     code, percent-encoded with its slash, or for a digest where it has no code; null when resources have no pages
 * @param audience for whom the export is made
 * @param registry gives the labels of coded values and their identifiers in other lists
 * @param scheme the classification scheme that classification codes and names are looked up in
 * @param labels whether the values of other people's lists that are used come with their names, so that readers who
 *     fetch nothing can show them
 */
public record RdfOptions(
        String base,
        @Nullable String landingPage,
        Audience audience,
        MetadataRegistry registry,
        ClassificationScheme scheme,
        boolean labels) {

    /** The base that is used when none is given; its host is reserved for examples. */
    public static final String EXAMPLE_BASE = "https://mulu.example/";

    /** Checks the addresses. Throws {@link IllegalArgumentException} for one that is not absolute or not an IRI. */
    public RdfOptions {
        base = checkedBase(base);
        if (landingPage != null) {
            checkWeb("landingPage", landingPage.replace(Iris.CODE_SLOT, "code"));
        }
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(scheme, "scheme");
    }

    /**
     * The options that hold when nothing is decided: the example base, no pages, the narrowest audience, the guide's
     * registry, the national classification as of October 2017, and no names of other people's values.
     *
     * @return the options
     */
    public static RdfOptions defaults() {
        return new RdfOptions(
                EXAMPLE_BASE,
                null,
                Audience.PUBLIC,
                MetadataRegistry.guide2017(),
                ShippedSchemes.national201710(),
                false);
    }

    /**
     * These options with another base.
     *
     * @param value the base
     * @return changed options
     */
    public RdfOptions withBase(String value) {
        return new RdfOptions(value, landingPage, audience, registry, scheme, labels);
    }

    /**
     * These options with another pattern for pages.
     *
     * @param value the pattern; null for no pages
     * @return changed options
     */
    public RdfOptions withLandingPage(@Nullable String value) {
        return new RdfOptions(base, value, audience, registry, scheme, labels);
    }

    /**
     * These options for another audience.
     *
     * @param value the audience
     * @return changed options
     */
    public RdfOptions withAudience(Audience value) {
        return new RdfOptions(base, landingPage, value, registry, scheme, labels);
    }

    /**
     * These options with another registry.
     *
     * @param value the registry
     * @return changed options
     */
    public RdfOptions withRegistry(MetadataRegistry value) {
        return new RdfOptions(base, landingPage, audience, value, scheme, labels);
    }

    /**
     * These options with another classification scheme.
     *
     * @param value the scheme
     * @return changed options
     */
    public RdfOptions withScheme(ClassificationScheme value) {
        return new RdfOptions(base, landingPage, audience, registry, value, labels);
    }

    /**
     * These options with or without names of other people's values.
     *
     * @param value whether they come with their names
     * @return changed options
     */
    public RdfOptions withLabels(boolean value) {
        return new RdfOptions(base, landingPage, audience, registry, scheme, value);
    }

    /**
     * The IRI of the catalogue itself.
     *
     * @return the base with {@code catalog} behind it
     */
    public String catalogIri() {
        return new Iris(this).catalog();
    }

    private static String checkedBase(String base) {
        checkWeb("base", base);
        if (base.indexOf('?') >= 0 || base.indexOf('#') >= 0) {
            throw new IllegalArgumentException("base has a query or fragment: " + base);
        }
        String folder = base.endsWith("/") ? base : base + "/";
        if (folder.contains("/./") || folder.contains("/../")) {
            throw new IllegalArgumentException("base has a step to itself or upwards: " + base);
        }
        return folder;
    }

    private static void checkWeb(String name, String iri) {
        int host = iri.startsWith("https://") ? 8 : iri.startsWith("http://") ? 7 : iri.length();
        if (host >= iri.length() || iri.charAt(host) == '/') {
            throw new IllegalArgumentException(name + " is no absolute http or https address: " + iri);
        }
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c)) {
                throw new IllegalArgumentException(
                        name + " has a character that no IRI has, at " + (i + 1) + ": " + iri);
            }
        }
    }
}
