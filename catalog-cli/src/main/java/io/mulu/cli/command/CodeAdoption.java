package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.code.CodeKind;
import io.mulu.cli.code.CodeReader;
import io.mulu.cli.code.CodeReading;
import io.mulu.cli.code.CodeSettings;
import io.mulu.cli.words.Words;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.ledger.Adoption;
import io.mulu.codes.ledger.AdoptionRequest;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.CodeState;
import io.mulu.codes.ledger.LedgerEntry;
import io.mulu.codes.organization.Leniency;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Takes codes over of which nothing is known but their texts. */
final class CodeAdoption {

    private static final int LONGEST_KEY = 128;

    private final CodeProfile profile;
    private final Language language;
    private int adopted;
    private int known;

    CodeAdoption(CodeProfile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    int adopted() {
        return adopted;
    }

    int known() {
        return known;
    }

    /** What is wrong with the texts, a sentence each; empty when all are codes. */
    List<String> faults(List<String> texts, ClassificationScheme scheme, LocalDate date) {
        CodeReader reader =
                new CodeReader(new CodeSettings(CodeKind.RESOURCE_CODE, profile, Leniency.STRICT, scheme, date));
        return texts.stream()
                .map(reader::read)
                .filter(reading -> !reading.isValid())
                .map(this::fault)
                .toList();
    }

    private String fault(CodeReading reading) {
        LocalizedText message = reading.findings().get(0).message();
        return Words.sentence("adopt-no-code", "text", reading.input(), "problem", message.in(language))
                .in(language);
    }

    /** Takes codes over in one transaction. Answers what kept some of them out, a sentence each. */
    List<String> adopt(AssignmentLedger ledger, List<String> texts) {
        List<AdoptionRequest> requests =
                texts.stream().map(profile::parse).map(CodeAdoption::request).toList();
        return ledger.adopt(requests).stream()
                .filter(this::isConflict)
                .map(adoption -> (Adoption.Conflict) adoption)
                .map(this::conflict)
                .toList();
    }

    /** A code that the ledger has in use already is no conflict, whatever it is bound to: that is where it should be. */
    private boolean isConflict(Adoption adoption) {
        if (adoption instanceof Adoption.Adopted done) {
            if (done.replayed()) {
                known++;
            } else {
                adopted++;
            }
            return false;
        }
        LedgerEntry existing = ((Adoption.Conflict) adoption).existing();
        boolean there = existing.code().equals(adoption.code().text()) && existing.state() == CodeState.ASSIGNED;
        if (there) {
            known++;
        }
        return !there;
    }

    private String conflict(Adoption.Conflict conflict) {
        LedgerEntry existing = conflict.existing();
        String state = "ledger-state-" + existing.state().name().toLowerCase(Locale.ROOT);
        return Words.sentence(
                        "adopt-conflict",
                        "code",
                        conflict.code().text(),
                        "existing",
                        existing.code(),
                        "state",
                        Words.sentence(state).in(language))
                .in(language);
    }

    private static AdoptionRequest request(ResourceCode code) {
        String key = "code:" + code.text();
        String kept = key.length() <= LONGEST_KEY ? key : "code:" + digest(code.text());
        return new AdoptionRequest(code, kept, kept);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
