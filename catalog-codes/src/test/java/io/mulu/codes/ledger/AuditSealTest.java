package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSealTest {

    private static final Instant AT = Instant.parse("2024-05-06T07:08:09.123Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "request 1",
                "\u5171\u4eab\u76ee\u5f55 1",
                "a \u76ee",
                "\u00e9",
                "\ud840\udc00",
                "\u007f",
                "\u0080"
            })
    void isTheDigestOfAllPartsAfterTheirLengths(String text) throws Exception {
        AuditSeal seal = new AuditSeal();
        for (long number : new long[] {0, 7, 10, 999_999, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
            for (String shown : List.of(text, (text + "x").repeat(700))) {
                AuditEntry alone = entry(number, shown, null, null);
                AuditEntry ofCode = entry(number, shown, code(number, shown), CodeState.RESERVED);
                assertThat(seal.hash(alone, "")).isEqualTo(expected(alone, ""));
                assertThat(seal.hash(ofCode, "0f".repeat(32))).isEqualTo(expected(ofCode, "0f".repeat(32)));
            }
        }
    }

    private static AuditEntry entry(long position, String text, @Nullable LedgerEntry code, @Nullable CodeState from) {
        return new AuditEntry(text, position, AT, text, LedgerAction.ASSIGN, "303006", code, from, text, "");
    }

    private static LedgerEntry code(long number, String text) {
        return new LedgerEntry(
                "303006/000001", "national", "303006", number, CodeState.ASSIGNED, text, text, List.of("a", text));
    }

    private static String expected(AuditEntry audit, String previous) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        CodeState from = audit.from();
        add(out, previous, audit.chain(), String.valueOf(audit.position()), "2024-05-06T07:08:09.123Z", audit.actor());
        add(out, "ASSIGN", "303006", from == null ? "" : from.name(), audit.detail());
        LedgerEntry code = audit.entry();
        if (code != null) {
            add(out, "303006/000001", "national", "303006", String.valueOf(code.sequence()), "ASSIGNED");
            add(
                    out,
                    code.requestKey(),
                    code.fingerprint(),
                    "a",
                    code.successors().get(1));
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    private static void add(DataOutputStream out, String... parts) throws IOException {
        for (String part : parts) {
            byte[] encoded = part.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
        }
    }
}
