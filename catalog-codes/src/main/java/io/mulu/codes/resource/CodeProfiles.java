package io.mulu.codes.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set of code profiles, each with its own identifier.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CodeProfiles {

    private final Map<String, CodeProfile> byId;

    private CodeProfiles(Collection<CodeProfile> profiles) {
        byId = new TreeMap<>();
        profiles.forEach(profile -> byId.put(profile.id(), profile));
    }

    /**
     * The profiles that come with this library: {@code national}, {@code tolerant}, {@code provider-sequence-15} and
     * {@code gbt21063-5}.
     *
     * @return the profiles
     */
    public static CodeProfiles shipped() {
        return Shipped.PROFILES;
    }

    /**
     * These profiles and one more.
     *
     * @param profile the profile; takes the place of one with the same identifier
     * @return a new set
     */
    public CodeProfiles with(CodeProfile profile) {
        Objects.requireNonNull(profile, "profile");
        return new CodeProfiles(
                Stream.concat(byId.values().stream(), Stream.of(profile)).toList());
    }

    /**
     * The profile with an identifier.
     *
     * @param id the identifier
     * @return the profile, or empty
     */
    public Optional<CodeProfile> profile(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * All profiles.
     *
     * @return profiles in the order of their identifiers
     */
    public List<CodeProfile> profiles() {
        return List.copyOf(byId.values());
    }

    /**
     * All ways in which a text is a resource code.
     *
     * @param text any text
     * @return one code for each profile that the text fits, in the order of the identifiers; may be empty
     */
    public List<ResourceCode> matching(String text) {
        return byId.values().stream()
                .flatMap(profile -> profile.read(text).value().stream())
                .toList();
    }

    /** Read when first asked for. */
    private static final class Shipped {

        private static final CodeProfiles PROFILES =
                new CodeProfiles(Stream.of("national", "tolerant", "provider-sequence-15", "gbt21063-5")
                        .map(Shipped::load)
                        .toList());

        private static CodeProfile load(String id) {
            String file = id + ".profile";
            try (InputStream in = CodeProfiles.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("missing profile " + file);
                }
                return CodeProfile.load(in, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
