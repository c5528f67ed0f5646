package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.DivisibleSource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a catalogue of the format {@code mulu-catalog/1}, resource by resource: a JSON document, or JSON Lines. Which
 * of the two is seen from the first object: only in a document has it the member {@code resources}. UTF-8, with or
 * without byte order mark.
 *
 * <p>A value that stands as the format writes it becomes a typed value. Any other text is read as it was meant, as a
 * cell of a table would be, and stays in {@code asWritten}; so does the compact JSON text of a structure where a text
 * belongs. A member that the format does not know becomes an extension; within a block it is named by its path, such as
 * {@code sharing.note}. Null and blank texts count as absent. Of a member that occurs twice in one object the last
 * counts.
 *
 * <p>The locations of an entry are {@code DocumentLocation}s of the values, with pointers such as
 * {@code /resources/3/sharing/type}, in JSON Lines from the line's root: {@code /sharing/type}. A member that is only
 * in {@code asWritten} is found there. Memory grows with the largest entry; an entry keeps its own bytes for its
 * locator. For use by one thread.
 */
public final class CatalogJsonReader implements DivisibleSource {

    private static final String NATIONAL = "national";
    private static final int BYTE_ORDER_MARK = 0xEFBBBF;

    private final UnreadableJson unreadable;
    private final InputWindow window;
    private final PlaceFinder places;
    private final JsonParser parser;
    private final CatalogDescription description;
    private final JsonContext context;
    private final TextPlace begin;
    private final @Nullable DocumentEntries document;
    private @Nullable Entries entries;
    private @Nullable LineParts parts;

    private CatalogJsonReader(
            InputStream in, String file, MetadataRegistry registry, CodeProfiles profiles, JsonLimits limits)
            throws IOException {
        this.unreadable = new UnreadableJson(file, limits);
        this.window = new InputWindow(withoutMark(in, unreadable), limits.entryLength());
        this.places = new PlaceFinder(window, TextPlace.START);
        JsonFactory factory = ParserIn.factory(limits);
        this.parser = open(factory);
        try {
            JsonIn members = new ParserIn(parser, 0);
            if (parser.nextToken() == null) {
                throw unreadable.at(TextPlace.START, "empty");
            }
            EntryDrafts drafts = new EntryDrafts(registry, profile(null, CodeProfiles.shipped()));
            HeaderReader header = new HeaderReader(members, drafts, unreadable, this::here);
            boolean document = header.readToResources();
            this.description = header.description();
            CodeProfile profile = profile(description.codeProfile(), profiles);
            JsonContext context = new JsonContext(file, registry, profile, limits, factory, unreadable);
            this.context = context;
            this.begin = places.find(parser.currentLocation());
            this.document =
                    document ? new DocumentEntries(context, window, parser, places, context.reader(members)) : null;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /**
     * Opens a catalogue and reads what stands before its first resource.
     *
     * @param in the catalogue; closed by {@link #close}, not when this method throws
     * @param file the name of the file, for locations and messages
     * @param registry the value domains by which texts are read
     * @param profiles the code profiles that the catalogue may name; without a name {@code national} is used
     * @return a reader before the first resource
     * @throws UnreadableInputException if the input is no catalogue of this format, or names an unknown code profile
     * @throws IOException if the stream cannot be read
     */
    public static CatalogJsonReader open(InputStream in, String file, MetadataRegistry registry, CodeProfiles profiles)
            throws IOException {
        return open(in, file, registry, profiles, JsonLimits.STANDARD);
    }

    /**
     * Opens a catalogue within limits of one's own. Otherwise as
     * {@link #open(InputStream, String, MetadataRegistry, CodeProfiles)}.
     *
     * @param in the catalogue; closed by {@link #close}, not when this method throws
     * @param file the name of the file, for locations and messages
     * @param registry the value domains by which texts are read
     * @param profiles the code profiles that the catalogue may name; without a name {@code national} is used
     * @param limits what the catalogue may ask of the reader
     * @return a reader before the first resource
     * @throws UnreadableInputException if the input is no catalogue of this format, names an unknown code profile, or
     *     goes beyond the limits
     * @throws IOException if the stream cannot be read
     */
    public static CatalogJsonReader open(
            InputStream in, String file, MetadataRegistry registry, CodeProfiles profiles, JsonLimits limits)
            throws IOException {
        return new CatalogJsonReader(
                Objects.requireNonNull(in, "in"),
                Objects.requireNonNull(file, "file"),
                Objects.requireNonNull(registry, "registry"),
                Objects.requireNonNull(profiles, "profiles"),
                Objects.requireNonNull(limits, "limits"));
    }

    /** Passes over a byte order mark, and refuses UTF-16 and UTF-32, which have zeros among the first bytes. */
    private static InputStream withoutMark(InputStream in, UnreadableJson unreadable) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, 4);
        byte[] first = stream.readNBytes(4);
        int mark = 0;
        boolean wide = first.length > 1 && (first[0] == (byte) 0xFE || first[0] == (byte) 0xFF);
        for (int i = 0; i < first.length; i++) {
            wide |= first[i] == 0;
            mark = i < 3 ? mark << 8 | first[i] & 0xFF : mark;
        }
        if (wide) {
            throw unreadable.at(TextPlace.START, "not-utf-8");
        }
        int from = first.length >= 3 && mark == BYTE_ORDER_MARK ? 3 : 0;
        stream.unread(first, from, first.length - from);
        return stream;
    }

    private JsonParser open(JsonFactory factory) throws IOException {
        try {
            return factory.createParser(ObjectReadContext.empty(), window.from(0));
        } catch (JacksonException e) {
            throw unreadable.from(e, TextPlace.START, 0, false);
        }
    }

    private CodeProfile profile(@Nullable String id, CodeProfiles profiles) throws UnreadableInputException {
        String wanted = id == null ? NATIONAL : id;
        CodeProfile profile = profiles.profile(wanted).orElse(null);
        if (profile == null) {
            String known = profiles.profiles().stream().map(CodeProfile::id).collect(Collectors.joining(", "));
            throw unreadable.at(here(), "profile-unknown", Map.of("found", wanted, "known", known));
        }
        return profile;
    }

    private TextPlace here() {
        return places.find(parser.currentTokenLocation());
    }

    @Override
    public CatalogDescription description() {
        return description;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (entries == null) {
            if (parts != null || document != null && document.isDivided()) {
                throw new IllegalStateException("the source is being read in parts");
            }
            entries = document != null ? document : lines(window, begin);
        }
        return entries.next();
    }

    private LineEntries lines(InputWindow input, TextPlace place) {
        return new LineEntries(context, input, place, new UsualReader(context));
    }

    /** JSON Lines are divided; of a document, dozens of entries that have been read make a part. */
    @Override
    public @Nullable Part nextPart() throws IOException {
        if (entries != null) {
            throw new IllegalStateException("the source is being read entry by entry");
        }
        if (document != null) {
            return document.nextPart();
        }
        if (parts == null) {
            parts = new LineParts(context, window.rest(begin.offset()), begin);
        }
        return parts.next();
    }

    @Override
    public void resumeAt(Part part) {
        if (!(part instanceof LinePart lines) || parts == null) {
            throw new IllegalArgumentException("part must be one of this source that could not be read");
        }
        TextPlace place = lines.place();
        InputWindow rest = new InputWindow(parts.from(lines), context.limits().entryLength(), place.offset());
        entries = lines(rest, place);
    }

    private IOException unreadable(JacksonException e) {
        TextPlace place = places.find(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        int depth = parser.streamReadContext().getNestingDepth();
        return unreadable.from(e, place, depth, window.endsAt(place.offset()));
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        parser.close();
        window.close();
    }
}
