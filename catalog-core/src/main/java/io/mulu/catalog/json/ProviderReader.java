package io.mulu.catalog.json;

import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Reads providers and publishers. Neighbouring entries mostly have the same one, so it is made only once. */
final class ProviderReader {

    /** Reads a credit code that is none letter by letter, and keeps what was written. */
    @FunctionalInterface
    interface CodeMeaning {
        @Nullable
        UnifiedSocialCreditCode of(String text);
    }

    private final JsonIn in;
    private final String path;
    private final String namePath;
    private final String unitPath;
    private final String codePath;
    private Provider last = Provider.NONE;

    /** A reader of the providers at a path. */
    ProviderReader(JsonIn in, String path) {
        this.in = in;
        this.path = path;
        this.namePath = path + ".name";
        this.unitPath = path + ".unit";
        this.codePath = path + ".code";
    }

    Provider read(Leftovers rest, CodeMeaning meaning) {
        if (!in.opens(path, rest)) {
            return Provider.NONE;
        }
        String name = null;
        String unit = null;
        UnifiedSocialCreditCode code = null;
        String member;
        while ((member = in.nextMember()) != null) {
            switch (member) {
                case "name" -> name = in.word(namePath, rest);
                case "unit" -> unit = in.word(unitPath, rest);
                case "code" -> code = code(in.word(codePath, rest), meaning);
                default -> in.unknown(path + "." + member, rest);
            }
        }
        Provider provider = new Provider(name, unit, code);
        last = provider.equals(last) ? last : provider;
        return last;
    }

    private @Nullable UnifiedSocialCreditCode code(@Nullable String text, CodeMeaning meaning) {
        UnifiedSocialCreditCode before = last.code();
        if (text == null || before != null && before.text().equals(text)) {
            return text == null ? null : before;
        }
        return UnifiedSocialCreditCode.read(text).value().orElseGet(() -> meaning.of(text));
    }
}
