package io.mulu.cli.input;

import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeOptions;
import io.mulu.rdf.jena.RdfCatalogReader;
import io.mulu.tables.read.TableCatalogReader;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogues that a user names, open and in order. All have resource codes of one form. */
public final class CatalogInputs implements Closeable {

    private static final String STANDARD_INPUT = "-";
    private static final String NATIONAL = "national";
    private static final int PEEK = 4096;

    private final CodeProfiles profiles;
    private final TableCatalogReader tables;
    private final InputOptions options;
    private final List<ResourceSource> sources = new ArrayList<>();

    private CatalogInputs(InputOptions options) {
        this.options = options;
        CodeProfile chosen = options.codeProfile() == null ? null : CodeProfileChoice.of(options.codeProfile());
        this.profiles =
                chosen == null ? CodeProfiles.shipped() : CodeProfiles.shipped().with(chosen);
        this.tables = TableInput.reader(options, profiles, chosen);
    }

    /**
     * Opens inputs by their content.
     *
     * @param names paths; {@code -} is standard input, and may occur once
     * @param options how to read them
     * @param standardInput the stream of standard input; not closed
     * @return the open inputs
     * @throws io.mulu.cli.exit.CommandFailure if a path names no readable file, or the inputs do not go together
     * @throws IOException if one is no catalogue, or cannot be read
     */
    public static CatalogInputs open(List<String> names, InputOptions options, InputStream standardInput)
            throws IOException {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw Words.misuse("input-twice");
        }
        CatalogInputs inputs = new CatalogInputs(options);
        try {
            for (String name : names) {
                inputs.sources.add(
                        name.equals(STANDARD_INPUT)
                                ? inputs.fromStream(new BufferedInputStream(standardInput, PEEK * 4), name)
                                : inputs.fromFile(name));
            }
            inputs.codeProfile();
            return inputs;
        } catch (IOException | RuntimeException e) {
            inputs.close();
            throw e;
        }
    }

    private ResourceSource fromFile(String name) throws IOException {
        Path file = existing(name);
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", name, "cause", Causes.of(e));
        }
        BufferedInputStream buffered = new BufferedInputStream(in, PEEK * 4);
        Optional<InputSyntax> syntax = options.syntax(name);
        if (syntax.isPresent()) {
            return rdf(buffered, String.valueOf(file.getFileName()), syntax.get());
        }
        if (isJson(buffered, name)) {
            return json(buffered, String.valueOf(file.getFileName()));
        }
        buffered.close();
        return tables.open(file);
    }

    private ResourceSource fromStream(BufferedInputStream in, String name) throws IOException {
        Optional<InputSyntax> syntax = options.syntax(name);
        if (syntax.isPresent()) {
            return rdf(in, name, syntax.get());
        }
        return isJson(in, name) ? json(in, name) : tables.open(in, name);
    }

    private ResourceSource json(InputStream in, String name) throws IOException {
        return CatalogJsonReader.open(in, name, options.registry(), profiles);
    }

    /** Read to its end, since a graph has no order. */
    private ResourceSource rdf(InputStream in, String name, InputSyntax syntax) throws IOException {
        try (in) {
            return RdfCatalogReader.open(
                    in, name, syntax, new IntakeOptions(options.registry(), profiles, options.documents()));
        }
    }

    private static Path existing(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Words.failure("input-folder", "path", name);
            }
            if (Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // A text that is no path names no file either; the sentence below says so.
        }
        throw Words.failure("input-missing", "path", name);
    }

    /** Whether the first character that is no blank opens a JSON object. */
    private static boolean isJson(BufferedInputStream in, String name) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        if (head.length == 0) {
            throw Words.failure("input-empty", "path", name);
        }
        boolean marked = head.length > 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB;
        for (int i = marked ? 3 : 0; i < head.length; i++) {
            if (head[i] > ' ' || head[i] < 0) {
                return head[i] == '{';
            }
        }
        return false;
    }

    /**
     * The open catalogues.
     *
     * @return in the order in which they were named
     */
    public List<ResourceSource> sources() {
        return List.copyOf(sources);
    }

    /**
     * The form of the resource codes that all inputs have.
     *
     * @return the profile
     * @throws io.mulu.cli.exit.CommandFailure if two inputs have different ones
     */
    public CodeProfile codeProfile() {
        String first = null;
        for (ResourceSource source : sources) {
            String id = source.description().codeProfile();
            String own = id == null ? NATIONAL : id;
            if (first != null && !first.equals(own)) {
                throw Words.failure("code-profiles-differ", "first", first, "second", own);
            }
            first = own;
        }
        return profiles.profile(first == null ? NATIONAL : first).orElseThrow();
    }

    /**
     * What is said of the catalogue compiled from all inputs.
     *
     * @param title the title that the user wants; null to take that of the first input that has one
     * @return the description
     */
    public CatalogDescription description(@Nullable String title) {
        CatalogDescription first = sources.get(0).description();
        CatalogDescription.Builder all = sources.size() == 1 ? first.toBuilder() : CatalogDescription.builder();
        List<CatalogDescription> rest =
                sources.stream().map(ResourceSource::description).toList();
        all.codeProfile(codeProfile().id());
        all.title(title != null ? title : titleOf(rest));
        all.sources(rest.stream().flatMap(one -> one.sources().stream()).toList());
        return all.build();
    }

    private static String titleOf(List<CatalogDescription> descriptions) {
        for (CatalogDescription description : descriptions) {
            if (description.title() != null) {
                return description.title();
            }
        }
        return Words.sentence("default-title").zh();
    }

    @Override
    public void close() throws IOException {
        for (ResourceSource source : sources) {
            source.close();
        }
    }
}
