package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.CodeState;
import io.mulu.codes.ledger.LedgerEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws codes for ever. When one of them cannot be withdrawn, none is. */
@Command(name = "retire", sortOptions = false)
final class LedgerRetireCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "1..*", paramLabel = "CODE", descriptionKey = "retire-codes")
    private List<String> codes = new ArrayList<>();

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Option(names = "--successor", paramLabel = "CODE", descriptionKey = "successor")
    private List<String> successors = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    LedgerRetireCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        LedgerUrl url = ledger.requiredUrl(surroundings, "ledger retire");
        return url.using(() -> {
            try (AssignmentLedger book = ledger.openExisting(url, ledger.options(), surroundings)) {
                return retire(book).number();
            }
        });
    }

    private ExitCode retire(AssignmentLedger book) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(codes));
        boolean possible = true;
        for (String code : distinct) {
            Optional<String> obstacle = obstacle(book, code);
            obstacle.ifPresent(key -> say(Words.sentence(key, "code", code).in(language)));
            possible &= obstacle.isEmpty();
        }
        if (!possible) {
            say(Words.sentence("retire-nothing").in(language));
            return ExitCode.FINDINGS;
        }
        for (String code : distinct) {
            retire(book, code);
            say(Words.sentence("retired", "code", code).in(language));
        }
        return ExitCode.CLEAN;
    }

    private void retire(AssignmentLedger book, String code) {
        try {
            book.retire(code, successors, reason);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("retire-unusable");
        }
    }

    /** Why a code cannot be withdrawn; empty when it can, or is so already in the same way. */
    private Optional<String> obstacle(AssignmentLedger book, String code) {
        Optional<LedgerEntry> entry = book.findByCode(code);
        if (entry.isEmpty()) {
            return Optional.of("ledger-unknown-code");
        }
        boolean again = entry.get().state() == CodeState.RETIRED
                && entry.get().successors().equals(successors);
        return switch (entry.get().state()) {
            case ASSIGNED -> successors.contains(code) ? Optional.of("retire-own-successor") : Optional.empty();
            case RETIRED -> again ? Optional.empty() : Optional.of("retire-otherwise");
            case RESERVED, VOID -> Optional.of("retire-not-in-use");
        };
    }

    private void say(String sentence) {
        surroundings.out().println(sentence);
        surroundings.out().flush();
    }
}
