package io.mulu.catalog.json;

import io.mulu.catalog.model.MemberPaths;

/**
 * Where the values of the two members stand that are asked for of every entry, so that the entry need not be read again to
 * find them. Bytes from the beginning of the input.
 */
final class MemberOffsets {

    static final long UNKNOWN = -1;

    private long name = UNKNOWN;
    private long code = UNKNOWN;

    void clear() {
        name = UNKNOWN;
        code = UNKNOWN;
    }

    /** Remembers the last of several. */
    void put(String member, long offset) {
        if (member.equals(MemberPaths.NAME)) {
            name = offset;
        } else {
            code = offset;
        }
    }

    long name() {
        return name;
    }

    long code() {
        return code;
    }
}
