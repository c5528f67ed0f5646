package io.mulu.codes.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ties audit entries to those before them. Not thread-safe. */
final class AuditSeal {

    private final MessageDigest digest;
    private byte[] bytes = new byte[1024];
    private int size;
    private @Nullable Instant lastAt;
    private String lastTime = "";

    AuditSeal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 over the previous hash and all parts but the hash itself, each in UTF-8 after its length in four bytes. */
    String hash(AuditEntry entry, String previousHash) {
        size = 0;
        add(previousHash);
        add(entry.chain());
        add(Long.toString(entry.position()));
        add(time(entry.at()));
        add(entry.actor());
        add(entry.action().name());
        add(entry.scope());
        add(name(entry.from()));
        add(entry.detail());
        if (entry.entry() != null) {
            add(entry.entry());
        }
        digest.update(bytes, 0, size);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(LedgerEntry code) {
        add(code.code());
        add(code.profile());
        add(code.scope());
        add(Long.toString(code.sequence()));
        add(code.state().name());
        add(code.requestKey());
        add(code.fingerprint());
        code.successors().forEach(this::add);
    }

    private static String name(@Nullable CodeState state) {
        return state == null ? "" : state.name();
    }

    /** What one transaction does has one time. */
    String time(Instant at) {
        if (!at.equals(lastAt)) {
            lastAt = at;
            lastTime = at.toString();
        }
        return lastTime;
    }

    /** Nearly all that is sealed is ASCII, of which each character is its byte. */
    private void add(String text) {
        int length = text.length();
        makeRoomFor(length);
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                addBytes(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[size + Integer.BYTES + i] = (byte) character;
        }
        putLength(length);
    }

    private void addBytes(byte[] encoded) {
        makeRoomFor(encoded.length);
        System.arraycopy(encoded, 0, bytes, size + Integer.BYTES, encoded.length);
        putLength(encoded.length);
    }

    private void makeRoomFor(int length) {
        int needed = size + Integer.BYTES + length;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    private void putLength(int length) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[size++] = (byte) (length >>> 8 * (Integer.BYTES - 1 - i));
        }
        size += length;
    }
}
