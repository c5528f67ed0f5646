package io.mulu.codes.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ties audit entries to those before them. Not thread-safe. */
final class AuditSeal {

    private final MessageDigest digest;
    private final byte[] length = new byte[Integer.BYTES];
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

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < length.length; i++) {
            length[i] = (byte) (bytes.length >>> 8 * (length.length - 1 - i));
        }
        digest.update(length);
        digest.update(bytes);
    }
}
