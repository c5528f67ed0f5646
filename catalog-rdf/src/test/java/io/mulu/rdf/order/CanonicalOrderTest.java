package io.mulu.rdf.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalOrderTest {

    private static final CatalogDescription DESCRIPTION = Samples.description();

    /** Keeps what it is given. */
    private static class Kept implements ResourceSink {

        private final List<InformationResource> resources = new ArrayList<>();
        private boolean begun;
        private boolean finished;
        private boolean closed;

        @Override
        public void begin(CatalogDescription description) {
            begun = description.equals(DESCRIPTION);
        }

        @Override
        public void write(InformationResource resource) throws IOException {
            resources.add(resource);
        }

        @Override
        public void finish() {
            finished = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @TempDir
    private Path folder;

    private static List<InformationResource> sorted(List<InformationResource> resources, Path folder, int memory)
            throws IOException {
        Kept kept = new Kept();
        try (CanonicalOrder order = new CanonicalOrder(List.of(kept), folder, memory)) {
            order.begin(DESCRIPTION);
            for (InformationResource resource : resources) {
                order.write(resource);
            }
            assertThat(kept.resources).isEmpty();
            order.finish();
        }
        assertThat(kept.begun && kept.finished && kept.closed).isTrue();
        return kept.resources;
    }

    @Property(tries = 300)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void losesAndChangesNothingAndMindsNoOrder(
            @ForAll List<InformationResource> resources, @ForAll @IntRange(min = 1, max = 3000) int memory)
            throws IOException {
        Path temporary = Files.createTempDirectory("order");
        List<InformationResource> backwards = new ArrayList<>(resources);
        Collections.reverse(backwards);
        List<InformationResource> sorted = sorted(resources, temporary, memory);
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(resources);
        assertThat(sorted(backwards, temporary, CanonicalOrder.USUAL_MEMORY)).isEqualTo(sorted);
        Files.delete(temporary);
    }

    @Test
    void putsCodesFirstThenNamesThenContent() throws IOException {
        InformationResource nameless = InformationResource.builder().build();
        InformationResource named = InformationResource.builder().name("甲").build();
        InformationResource longer = InformationResource.builder().name("甲乙").build();
        InformationResource first = Samples.plain(7);
        InformationResource again = first.toBuilder().summary("另一份").build();
        InformationResource last = Samples.plain(8).toBuilder().name(null).build();
        InformationResource prefix =
                first.toBuilder().code(Samples.code("303006/00000")).build();
        assertThat(sorted(List.of(longer, last, named, again, nameless, first, prefix), folder, 1))
                .containsExactly(prefix, again, first, last, nameless, named, longer);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000, 100_000, 1 << 23})
    void mergesAnyNumberOfRuns(int memory) throws IOException {
        List<InformationResource> ordered =
                IntStream.range(100_000, 100_300).mapToObj(Samples::plain).toList();
        List<InformationResource> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(sorted(shuffled, folder, memory)).isEqualTo(ordered);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsAResourceLargerThanItsMemoryAndItsPortions() throws IOException {
        InformationResource large =
                Samples.plain(5).toBuilder().summary("长".repeat(100_000)).build();
        assertThat(sorted(List.of(Samples.plain(9), large, Samples.plain(1)), folder, 64))
                .containsExactly(Samples.plain(1), large, Samples.plain(9));
    }

    @Test
    void leavesNoFileWhenTheTargetFails() throws IOException {
        Kept failing = new Kept() {
            @Override
            public void write(InformationResource resource) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> {
                    try (CanonicalOrder order = new CanonicalOrder(List.of(failing), folder, 1)) {
                        order.begin(DESCRIPTION);
                        order.write(Samples.plain(2));
                        order.write(Samples.plain(1));
                        order.finish();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThat(failing.closed).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNoFileWhenItIsClosedBeforeItsEnd() throws IOException {
        try (CanonicalOrder order = new CanonicalOrder(List.of(new Kept()), folder, 1)) {
            order.begin(DESCRIPTION);
            order.write(Samples.plain(2));
            order.write(Samples.plain(1));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void needsAFolderOnlyWhenItSpills() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        List<InformationResource> two = List.of(Samples.plain(2), Samples.plain(1));
        assertThat(sorted(two, nowhere, CanonicalOrder.USUAL_MEMORY)).hasSize(2);
        assertThatThrownBy(() -> sorted(two, nowhere, 1)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesToHaveNoMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CanonicalOrder(List.of(), folder, 0))
                .withMessageContaining("memory");
    }
}
