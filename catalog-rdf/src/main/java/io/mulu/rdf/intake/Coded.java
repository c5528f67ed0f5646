package io.mulu.rdf.intake;

import org.jspecify.annotations.Nullable;

/** What a value was read as: a code; whether it is that code and no other; and what stands there. */
record Coded(@Nullable String code, boolean exact, String written) {

    static Coded exactly(String code, String written) {
        return new Coded(code, true, written);
    }

    static Coded nearly(String code, String written) {
        return new Coded(code, false, written);
    }

    static Coded unknown(String written) {
        return new Coded(null, false, written);
    }
}
