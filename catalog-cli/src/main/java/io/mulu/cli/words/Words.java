package io.mulu.cli.words;

import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import io.mulu.cli.exit.CommandFailure;
import io.mulu.cli.exit.ExitCode;
import java.util.HashMap;
import java.util.Map;

/** The sentences of the command. */
public final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class, "words");

    private Words() {}

    /**
     * A sentence.
     *
     * @param key its key
     * @param arguments names and values of its arguments, by turns; a value may be a text in both languages
     * @return the sentence in both languages
     */
    public static LocalizedText sentence(String key, Object... arguments) {
        return new LocalizedText(
                MESSAGES.format(key, in(Language.ZH, arguments)).zh(),
                MESSAGES.format(key, in(Language.EN, arguments)).en());
    }

    private static Map<String, String> in(Language language, Object... arguments) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            Object value = arguments[i + 1];
            String text = value instanceof LocalizedText both ? both.in(language) : String.valueOf(value);
            map.put(String.valueOf(arguments[i]), text);
        }
        return map;
    }

    /**
     * A failure to read or write.
     *
     * @param key the key of its sentence
     * @param arguments names and values of its arguments, by turns
     * @return the failure, to be thrown
     */
    public static CommandFailure failure(String key, Object... arguments) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, sentence(key, arguments));
    }

    /**
     * Wrong usage.
     *
     * @param key the key of its sentence
     * @param arguments names and values of its arguments, by turns
     * @return the failure, to be thrown
     */
    public static CommandFailure misuse(String key, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE, sentence(key, arguments));
    }
}
