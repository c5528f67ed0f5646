package io.mulu.catalog.baseline;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.MemberPaths;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By what a finding is known again when rows were inserted or put in another order. Findings that agree in all of this are
 * alike, and are counted.
 *
 * @param rule the identifier of the rule
 * @param element the path of the member without numbers of items and levels
 * @param item the name of the item; null for none
 * @param provider the provider of the resource; null for none
 * @param name the name of the resource; null for none
 * @param code the code of the resource as written; null for none
 * @param value a digest of the text that stands there, 32 hexadecimal digits; null where nothing stands
 */
public record FindingIdentity(
        String rule,
        String element,
        @Nullable String item,
        @Nullable String provider,
        @Nullable String name,
        @Nullable String code,
        @Nullable String value) {

    static final Comparator<FindingIdentity> ORDER = Comparator.comparing(FindingIdentity::rule)
            .thenComparing(identity -> text(identity.provider))
            .thenComparing(identity -> text(identity.name))
            .thenComparing(identity -> text(identity.code))
            .thenComparing(FindingIdentity::element)
            .thenComparing(identity -> text(identity.item))
            .thenComparing(identity -> text(identity.value));

    private static final String FOUND = "found";
    private static final int BYTES = 16;

    /**
     * The identity of a finding.
     *
     * @param judged the finding
     * @return what it is known by
     */
    public static FindingIdentity of(JudgedFinding judged) {
        Finding finding = judged.finding();
        ResourceReference resource = finding.resource();
        String found = finding.arguments().get(FOUND);
        return new FindingIdentity(
                finding.rule(),
                MemberPaths.withoutIndexes(finding.member()),
                judged.item(),
                resource == null ? null : resource.provider(),
                resource == null ? null : resource.name(),
                resource == null ? null : resource.code(),
                found == null ? null : digest(found));
    }

    /** Without the resource. */
    String matter() {
        return joined(rule, element, item, value);
    }

    /** The resource by its code; null without one. */
    @Nullable
    String byCode() {
        return code == null ? null : joined("code", code);
    }

    /** The resource by provider and name; null without a name. */
    @Nullable
    String byName() {
        return name == null ? null : joined("name", provider, name);
    }

    /**
     * A short form for files, by the code of the resource or else by provider and name.
     *
     * @return 32 hexadecimal digits
     */
    public String digest() {
        String resource = code != null ? byCode() : byName();
        return digest(joined(matter(), resource));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Lengths first, so that no two lists of texts look the same. */
    private static String joined(@Nullable String... texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            joined.append(text == null ? -1 : text.length()).append(':').append(text(text));
        }
        return joined.toString();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
