package io.mulu.rdf.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.RdfSyntax;
import io.mulu.rdf.testing.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of the input leaves no trace. */
class SameBytesTest {

    private static final int SHUFFLES = 1000;
    private static final int LITTLE = 4_000;

    @TempDir
    private Path folder;

    /** Codes twice, no codes, one organisation under several names, links between resources, values of all kinds. */
    private static List<InformationResource> resources() {
        List<InformationResource> resources = new ArrayList<>(Samples.rich());
        for (int i = 0; i < 12; i++) {
            InformationResource.Builder plain = Samples.plain(100_000 + i).toBuilder()
                    .provider(new Provider(i % 3 == 0 ? "示例省市监局" : i % 3 == 1 ? "市监局" : null, null, Samples.HUNAN))
                    .relatedCode(Samples.code("303006/" + (100_000 + (i + 5) % 14)))
                    .relatedCode(Samples.code("303006/" + (100_000 + (i + 3) % 14)));
            resources.add(plain.build());
        }
        resources.add(Samples.plain(3).toBuilder().summary("同一代码，另一说法").build());
        resources.add(Samples.plain(4).toBuilder().code(null).build());
        resources.add(Samples.plain(4).toBuilder().code(null).summary("同名，无代码").build());
        return resources;
    }

    @ParameterizedTest
    @EnumSource
    void aThousandShufflesGiveOneDigest(RdfSyntax syntax) throws IOException {
        for (Audience audience : Audience.values()) {
            RdfOptions options = RdfOptions.defaults().withAudience(audience);
            Set<String> digests = new TreeSet<>();
            List<InformationResource> resources = resources();
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                Collections.shuffle(resources, new Random(shuffle));
                digests.add(
                        digest(syntax, options, resources, shuffle % 2 == 0 ? LITTLE : CanonicalOrder.USUAL_MEMORY));
            }
            System.out.printf(
                    "%d shuffles of %d resources as %s for %s: %s%n",
                    SHUFFLES, resources.size(), syntax.id(), audience, digests);
            assertThat(digests).hasSize(1);
        }
    }

    private String digest(RdfSyntax syntax, RdfOptions options, List<InformationResource> resources, int memory)
            throws IOException {
        MessageDigest sha256 = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
                ResourceSink sink = new CanonicalOrder(List.of(syntax.writer(out, options)), folder, memory)) {
            sink.begin(Samples.description());
            for (InformationResource resource : resources) {
                sink.write(resource);
            }
            sink.finish();
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
