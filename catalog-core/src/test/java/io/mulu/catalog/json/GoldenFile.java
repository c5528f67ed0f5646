package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document under test resources that a result must equal; written anew only with {@code -Dmulu.golden=write}. */
public final class GoldenFile {

    private GoldenFile() {}

    /** Compares UTF-8 bytes with the golden file beside a test class. */
    public static void assertSame(Class<?> test, String name, byte[] actual) {
        try {
            if ("write".equals(System.getProperty("mulu.golden"))) {
                Path folder = Path.of(System.getProperty("mulu.project"), "catalog-core/src/test/resources")
                        .resolve(test.getPackageName().replace('.', '/'));
                Files.createDirectories(folder);
                Files.write(folder.resolve(name), actual);
            } else {
                try (InputStream in = test.getResourceAsStream(name)) {
                    assertThat(in).as("golden file %s", name).isNotNull();
                    assertThat(new String(actual, StandardCharsets.UTF_8))
                            .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
