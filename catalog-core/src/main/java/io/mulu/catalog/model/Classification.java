package io.mulu.catalog.model;

import io.mulu.codes.classification.ClassificationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a resource in the classification tree (信息资源分类), guide clause 6.1.1.
 *
 * @param code the classification code; null when absent
 * @param names the names of the path from 类 downwards, as written; may be empty
 */
public record Classification(@Nullable ClassificationCode code, List<String> names) {

    /** Nothing stated. */
    public static final Classification NONE = new Classification(null, List.of());

    public Classification {
        names = List.copyOf(names);
    }

    /**
     * Whether nothing is stated.
     *
     * @return true if there is neither code nor name
     */
    public boolean isEmpty() {
        return code == null && names.isEmpty();
    }
}
