package io.mulu.catalog.json.report;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.ResourceReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a finding again in the next run, though its row or line has moved: by rule, member, the code of the
 * resource or else its name, and arguments. The argument {@code other} is left out, since it names a place. Findings
 * that agree in all of this are numbered.
 */
final class Fingerprints {

    private static final String PLACE = "other";
    private static final int BYTES = 16;

    private final MessageDigest digest;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of the next finding: 32 hexadecimal digits, a colon, a number. */
    String of(Finding finding) {
        digest.reset();
        add(finding.rule());
        add(finding.member());
        add(resource(finding.resource()));
        finding.arguments().forEach((name, text) -> {
            if (!name.equals(PLACE)) {
                add(name);
                add(text);
            }
        });
        String print = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        return print + ":" + seen.merge(print, 1, Integer::sum);
    }

    private static String resource(@Nullable ResourceReference resource) {
        if (resource == null) {
            return "";
        }
        return resource.code() != null ? "code " + resource.code() : "name " + resource.name();
    }

    /** Length first, so that no two lists of texts look the same. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
