package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CodeProfileChoice;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.ledger.LedgerCode;
import io.mulu.cli.ledger.LedgerView;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the scopes of a ledger, or one code with its history. */
@Command(name = "show", sortOptions = false)
final class LedgerShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "show-code")
    private @Nullable String code;

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Option(names = "--code-profile", paramLabel = "FILE", descriptionKey = "show-profile")
    private @Nullable String codeProfile;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private CheckOptions.Format format = CheckOptions.Format.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    LedgerShowCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        LedgerUrl url = ledger.requiredUrl(surroundings, "ledger show");
        CodeProfiles shipped = CodeProfiles.shipped();
        CodeProfiles profiles = codeProfile == null ? shipped : shipped.with(CodeProfileChoice.of(codeProfile));
        return url.using(() -> {
            try (AssignmentLedger book =
                    ledger.openExisting(url, ledger.options().withoutVerification(), surroundings)) {
                return (code == null ? scopes(book, profiles) : code(book, code)).number();
            }
        });
    }

    private ExitCode scopes(AssignmentLedger book, CodeProfiles profiles) throws IOException {
        LedgerView view = LedgerView.of(book, profiles);
        if (format == CheckOptions.Format.JSON) {
            json(view::write);
        } else {
            view.print(surroundings.out(), language);
            surroundings.out().flush();
        }
        return ExitCode.CLEAN;
    }

    private ExitCode code(AssignmentLedger book, String text) throws IOException {
        Optional<LedgerCode> found = LedgerCode.of(book, text);
        if (found.isEmpty()) {
            throw Words.failure("ledger-unknown-code", "code", text);
        }
        if (format == CheckOptions.Format.JSON) {
            json(found.get()::write);
        } else {
            found.get().print(surroundings.out(), language);
            surroundings.out().flush();
        }
        return ExitCode.CLEAN;
    }

    private void json(Consumer<JsonOut> writer) throws IOException {
        try (TextStream stream = new TextStream(surroundings.out())) {
            JsonOut json = JsonOut.indented(stream);
            writer.accept(json);
            json.endLine();
            json.flush();
        }
    }
}
