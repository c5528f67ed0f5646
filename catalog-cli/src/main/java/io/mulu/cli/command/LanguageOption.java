package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import java.util.Optional;

/** Finds {@code --lang} before the other arguments are taken apart, since help and complaints need it too. */
final class LanguageOption {

    private static final String NAME = "--lang";

    private LanguageOption() {}

    static Optional<Language> of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                return Language.of(arguments[i + 1]);
            }
            if (arguments[i].startsWith(NAME + "=")) {
                return Language.of(arguments[i].substring(NAME.length() + 1));
            }
        }
        return Optional.empty();
    }
}
