package io.mulu.rdf.dcat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A digest of several texts, each with its length, so that no two lists of texts run together. */
final class Digest {

    private static final int BYTES = 16;
    private static final int ABSENT = -1;

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Digest add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int length = text == null ? ABSENT : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            sha256.update((byte) (length >> shift));
        }
        sha256.update(bytes);
        return this;
    }

    /** The first half of SHA-256, in lower-case hex. */
    String hex() {
        byte[] bytes = sha256.digest();
        StringBuilder hex = new StringBuilder(2 * BYTES);
        for (int i = 0; i < BYTES; i++) {
            hex.append(Character.forDigit(bytes[i] >> 4 & 0xF, 16)).append(Character.forDigit(bytes[i] & 0xF, 16));
        }
        return hex.toString();
    }
}
