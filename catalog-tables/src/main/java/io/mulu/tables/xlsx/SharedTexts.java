package io.mulu.tables.xlsx;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.UnreadableTable;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells refer to by number. Read as far as they are asked for and then kept: memory grows with them, up
 * to the limit.
 */
final class SharedTexts implements Closeable {

    private static final int OVERHEAD = 56;

    private final OpcPackage owner;
    private final @Nullable XmlPart xml;
    private final List<String> texts = new ArrayList<>();
    private final CharBuffer buffer = new CharBuffer();
    private long bytes;
    private boolean ended;

    SharedTexts(OpcPackage owner, @Nullable String part) throws IOException {
        this.owner = owner;
        if (part != null && owner.declaredSize(part) / 2 > owner.limits().sharedBytes()) {
            throw tooLarge();
        }
        this.xml = part == null || !owner.has(part) ? null : owner.xml(part);
        this.ended = xml == null;
    }

    /** The text of a number; null when there is none. */
    @Nullable
    String text(int index) throws IOException {
        while (index >= texts.size() && !ended) {
            readNext();
        }
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    private void readNext() throws IOException {
        XmlPart part = xml;
        if (part == null || !toNext(part)) {
            ended = true;
            return;
        }
        buffer.clear();
        RichText.read(part, buffer, "si");
        String text = CellTexts.unescaped(buffer.text());
        bytes += 2L * text.length() + OVERHEAD;
        if (bytes > owner.limits().sharedBytes()) {
            throw tooLarge();
        }
        texts.add(text);
    }

    private UnreadableInputException tooLarge() {
        return UnreadableTable.because(
                "shared-too-large",
                owner.file(),
                "limit",
                Long.toString(owner.limits().sharedBytes()));
    }

    private static boolean toNext(XmlPart part) throws IOException {
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.isAt("si")) {
                part.beginRow();
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
