package io.mulu.codes.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ties an audit entry to the one before it. */
final class AuditSeal {

    private AuditSeal() {}

    static AuditEntry sealed(AuditEntry entry, String previousHash) {
        return new AuditEntry(
                entry.chain(),
                entry.position(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.scope(),
                entry.code(),
                entry.requestKey(),
                entry.from(),
                entry.to(),
                entry.detail(),
                hash(entry, previousHash));
    }

    /** SHA-256 over the previous hash and all parts but the hash itself, each in UTF-8 after its length in four bytes. */
    static String hash(AuditEntry entry, String previousHash) {
        MessageDigest digest = sha256();
        add(digest, previousHash);
        add(digest, entry.chain());
        add(digest, Long.toString(entry.position()));
        add(digest, entry.at().toString());
        add(digest, entry.actor());
        add(digest, entry.action().name());
        add(digest, entry.scope());
        add(digest, entry.code());
        add(digest, entry.requestKey());
        add(digest, name(entry.from()));
        add(digest, name(entry.to()));
        add(digest, entry.detail());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(@Nullable CodeState state) {
        return state == null ? "" : state.name();
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
