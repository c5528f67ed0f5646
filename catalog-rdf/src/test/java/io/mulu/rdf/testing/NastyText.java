package io.mulu.rdf.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text that breaks writers that are not careful. */
public final class NastyText {

    private NastyText() {}

    public static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.strings().all().ofMaxLength(12)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(12)),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.of(
                                "",
                                " ",
                                ".",
                                "..",
                                "../a/./b",
                                "a//b/",
                                "\"",
                                "\\",
                                "\\u0041",
                                "\"\"\"",
                                "line\r\nbreak",
                                "tab\tnul\u0000bel\u0007del\u007Fnel\u0085",
                                "\u2028\u2029\uFEFF\uFFFE",
                                "𠮷野家👨‍👩‍👧",
                                "\uD800",
                                "\uDC00\uD800",
                                "@zh",
                                "^^xsd:date",
                                "> . <a> <b> <c> .",
                                "{\"@id\":\"x\"}",
                                "</script>",
                                "https://mulu.example/catalog",
                                "a:b",
                                "%2F%",
                                "企业 登记")));
    }
}
