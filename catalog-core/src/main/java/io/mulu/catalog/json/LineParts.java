package io.mulu.catalog.json;

import io.mulu.catalog.stream.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Divides JSON Lines between values. In JSON a line break between a closing and an opening brace stands between two values
 * and nowhere else: within a value a comma stands there too, and a text holds no line break.
 */
final class LineParts {

    private static final int USUAL = 1 << 16;

    private final JsonContext context;
    private final InputStream in;
    private final Queue<UsualReader> readers = new ConcurrentLinkedQueue<>();
    private byte[] rest = new byte[0];
    private TextPlace place;
    private boolean ended;
    private @Nullable LinePart last;

    /** The values behind a place, at which the stream begins. */
    LineParts(JsonContext context, InputStream in, TextPlace place) {
        this.context = context;
        this.in = in;
        this.place = place;
    }

    /** The next part; null at the end. */
    @Nullable
    LinePart next() throws IOException {
        if (ended) {
            return null;
        }
        byte[] bytes = new byte[Math.max(USUAL, 2 * rest.length) + BytesIn.PADDING];
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int length = rest.length;
        while (true) {
            int room = bytes.length - BytesIn.PADDING - length;
            int read = in.readNBytes(bytes, length, room);
            length += read;
            ended = read < room;
            int cut = ended ? length : lastBoundary(bytes, length);
            if (cut > 0 || ended) {
                return part(bytes, length, cut, true);
            }
            if (length > context.limits().entryLength()) {
                ended = true;
                return part(bytes, length, length, false);
            }
            byte[] longer = new byte[2 * length + BytesIn.PADDING];
            System.arraycopy(bytes, 0, longer, 0, length);
            bytes = longer;
        }
    }

    private LinePart part(byte[] bytes, int length, int cut, boolean divided) {
        rest = new byte[length - cut];
        System.arraycopy(bytes, cut, rest, 0, rest.length);
        Arrays.fill(bytes, cut, cut + BytesIn.PADDING, (byte) 0);
        LinePart part = new LinePart(this, bytes, cut, place, divided);
        if (last != null) {
            last.followedBy(part);
        }
        last = part;
        place = new TextPlace(place.offset() + cut, place.line() + Utf8.lines(bytes, 0, cut), 0);
        return part;
    }

    /** The index behind the last line break between two values, of which the second has begun; 0 for none. */
    private static int lastBoundary(byte[] bytes, int length) {
        for (int i = length - 2; i > 0; i--) {
            if (bytes[i] == '\n' && follows(bytes, i + 1, length) && precedes(bytes, i - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean follows(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && LineEntries.isBlank(bytes[i])) {
            i++;
        }
        return i < length && bytes[i] == '{';
    }

    private static boolean precedes(byte[] bytes, int to) {
        int i = to;
        while (i >= 0 && LineEntries.isBlank(bytes[i])) {
            i--;
        }
        return i >= 0 && bytes[i] == '}';
    }

    /** Reads a part. By any thread. */
    List<Entry> read(LinePart part) throws IOException {
        UsualReader reader = readers.poll();
        if (reader == null) {
            reader = new UsualReader(context);
        }
        List<Entry> entries = new ArrayList<>();
        InputWindow window =
                InputWindow.of(part.bytes(), part.length(), part.place().offset());
        LineEntries lines = new LineEntries(context, window, part.place(), reader);
        for (Entry entry = lines.next(); entry != null; entry = lines.next()) {
            entries.add(entry);
        }
        readers.add(reader);
        return entries;
    }

    /** All that stands from the beginning of a part on. */
    InputStream from(LinePart part) {
        List<InputStream> streams = new ArrayList<>();
        for (LinePart at = part; at != null; at = at.follower()) {
            streams.add(new ByteArrayInputStream(at.bytes(), 0, at.length()));
        }
        streams.add(new ByteArrayInputStream(rest));
        streams.add(in);
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
