package io.mulu.codes.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ties an audit entry to the one before it. */
final class AuditSeal {

    private final MessageDigest digest;

    private AuditSeal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 over the previous hash and all parts but the hash itself, each in UTF-8 after its length in four bytes. */
    static String hash(AuditEntry entry, String previousHash) {
        AuditSeal seal = new AuditSeal();
        seal.add(previousHash);
        seal.add(entry.chain());
        seal.add(Long.toString(entry.position()));
        seal.add(entry.at().toString());
        seal.add(entry.actor());
        seal.add(entry.action().name());
        seal.add(entry.scope());
        seal.add(name(entry.from()));
        seal.add(entry.detail());
        if (entry.entry() != null) {
            seal.add(entry.entry());
        }
        return HexFormat.of().formatHex(seal.digest.digest());
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

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
