package io.mulu.catalog.json;

/** What reads usual resources from bytes, one after another, and remembers texts between them. For use by one thread. */
record UsualReader(BytesIn bytes, ResourceReader resources) {

    UsualReader(JsonContext context) {
        this(context, new BytesIn(context.limits().textLength(), ResourceReader.words()));
    }

    private UsualReader(JsonContext context, BytesIn bytes) {
        this(bytes, context.reader(bytes));
    }
}
