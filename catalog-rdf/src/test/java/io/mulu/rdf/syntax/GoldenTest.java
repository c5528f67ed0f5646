package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Golden;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenTest {

    private static final RdfOptions OPTIONS =
            RdfOptions.defaults().withBase("https://data.example/catalog").withAudience(Audience.INTERNAL);
    private static final List<InformationResource> RESOURCES = List.of(Samples.full(), Samples.plain(3));

    @ParameterizedTest
    @EnumSource
    void writesEachSyntaxToTheLetter(RdfSyntax syntax) throws IOException {
        Golden.check("small." + syntax.id(), Graphs.write(syntax, OPTIONS, Samples.description(), RESOURCES));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAgain(RdfSyntax syntax) {
        assertThat(Graphs.write(syntax, OPTIONS, Samples.description(), Samples.rich()))
                .isEqualTo(Graphs.write(syntax, OPTIONS, Samples.description(), Samples.rich()));
    }

    @Test
    void changesOnlyTheBlocksOfTheResourceThatChanged() {
        List<InformationResource> changed = List.of(
                Samples.full(), Samples.plain(3).toBuilder().summary("改过的摘要").build());
        List<String> before = lines(RESOURCES);
        List<String> after = lines(changed);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after)
                .filteredOn(line -> !before.contains(line))
                .singleElement()
                .asString()
                .contains("改过的摘要");
    }

    private static List<String> lines(List<InformationResource> resources) {
        return new String(
                        Graphs.turtle(OPTIONS, Samples.description(), resources),
                        java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
