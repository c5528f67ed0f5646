package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command has in common. */
class EveryCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "compile",
                "check",
                "assign",
                "code",
                "code scheme",
                "code scheme check",
                "ledger",
                "ledger show",
                "ledger check",
                "ledger retire",
                "ledger adopt",
                "ledger export",
                "convert",
                "publish",
                "template",
                "explain",
                "profile",
                "profile show",
                "profile check",
                "schema",
                "schema skos",
                "schema items",
                "schema vocabulary",
                "registry",
                "registry list",
                "registry show",
                "registry status",
                "registry add",
                "registry note",
                "registry import",
                "registry export",
                "registry match",
                "registry diff",
                "tables",
                "tables inspect"
            })
    void helpsInTheLanguageAskedForAndDescribesEveryOption(String command) {
        Run zh = help(command, "zh");
        Run en = help(command, "en");

        assertThat(zh.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(zh.err()).isEmpty();
        assertThat(zh.out()).startsWith("用法：mulu").doesNotContain("Usage");
        assertThat(en.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(en.out()).startsWith("Usage: mulu").doesNotContain("用法");
        assertThat(en.out().lines().filter(EveryCommandTest::isOptionAlone))
                .as("options without a word")
                .isEmpty();
    }

    private static Run help(String command, String language) {
        List<String> arguments = new ArrayList<>();
        if (!command.isEmpty()) {
            arguments.addAll(List.of(command.split(" ")));
        }
        arguments.addAll(List.of("--help", "--lang", language));
        return Run.mulu(arguments.toArray(String[]::new));
    }

    /** A short option whose line ends behind it has no description; long ones stand on a line of their own. */
    private static boolean isOptionAlone(String line) {
        String option = line.strip();
        return option.startsWith("--") && option.length() < 20 && !option.contains(" ");
    }
}
