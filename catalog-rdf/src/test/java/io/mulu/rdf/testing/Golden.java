package io.mulu.rdf.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as they should be. {@code mvn test -pl catalog-rdf -Dmulu.golden.write=true} rewrites them. */
public final class Golden {

    private Golden() {}

    public static void check(String name, byte[] document) throws IOException {
        Path file = Path.of("src/test/resources/io/mulu/rdf/syntax", name);
        if (Boolean.getBoolean("mulu.golden.write")) {
            Files.write(file, document);
        }
        assertThat(new String(document, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
