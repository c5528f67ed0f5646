package io.mulu.codes.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node as it is handed to a scheme, before its place in the tree is known. */
record SchemeNode(String code, String name, @Nullable String parent, List<String> aliases, String note) {

    SchemeNode {
        aliases = List.copyOf(aliases);
    }
}
