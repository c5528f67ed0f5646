package io.mulu.catalog.json;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Locator;
import io.mulu.codes.resource.CodeProfile;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What all parts of one catalogue are read by.
 *
 * @param file the name of the file
 * @param registry the value domains by which texts are read
 * @param profile the form of the codes
 * @param limits what the catalogue may ask of the reader
 * @param factory makes parsers within the limits
 * @param unreadable says what is wrong
 */
record JsonContext(
        String file,
        MetadataRegistry registry,
        CodeProfile profile,
        JsonLimits limits,
        JsonFactory factory,
        UnreadableJson unreadable) {

    JsonParser parser(InputStream in) {
        return factory.createParser(ObjectReadContext.empty(), in);
    }

    ResourceReader reader(JsonIn in) {
        return new ResourceReader(in, registry, profile);
    }

    Locator locator(String pointer, TextPlace place, byte[] bytes, MemberOffsets offsets, boolean oneLine) {
        return new EntryLocator(file, pointer, place, bytes, offsets, oneLine, factory);
    }

    /** What to throw for something that a parser threw. */
    IOException unreadable(JacksonException e, JsonParser parser, PlaceFinder places, InputWindow window) {
        TextPlace place = places.find(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        int depth = parser.streamReadContext().getNestingDepth();
        return unreadable.from(e, place, depth, window.endsAt(place.offset()));
    }
}
