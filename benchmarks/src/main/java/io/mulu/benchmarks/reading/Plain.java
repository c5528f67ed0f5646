package io.mulu.benchmarks.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of the format as a program has them that binds and does not understand: codes, dates and data types stay
 * texts, which spares the binding their reading.
 */
final class Plain {

    /** The first line. */
    record Header(String format, Map<String, Object> catalog) {}

    record Resource(
            @Nullable Classification classification,
            @Nullable String name,
            @Nullable String code,
            @Nullable String summary,
            @Nullable Provider provider,
            @Nullable Format format,
            @Nullable List<Item> items,
            @Nullable Sharing sharing,
            @Nullable Openness openness,
            @Nullable String updateCycle,
            @Nullable String issued,
            @Nullable List<String> relatedCodes,
            @Nullable Survey survey,
            @Nullable Map<String, String> extensions,
            @Nullable Map<String, String> asWritten,
            @Nullable Boolean classified,
            @Nullable String level) {}

    record Classification(@Nullable String code, @Nullable List<String> names) {}

    record Provider(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String code) {}

    record Format(
            @Nullable String category,
            @Nullable String type,
            @Nullable String description) {}

    record Sharing(
            @Nullable String type,
            @Nullable String condition,
            @Nullable Mode mode) {}

    record Mode(@Nullable String category, @Nullable String type) {}

    record Openness(@Nullable Boolean open, @Nullable String condition) {}

    record Survey(
            @Nullable BigDecimal storageTotal,
            @Nullable BigDecimal recordsTotal,
            @Nullable BigDecimal storageShared,
            @Nullable BigDecimal recordsShared,
            @Nullable BigDecimal storageOpened,
            @Nullable BigDecimal recordsOpened) {}

    record Item(
            @Nullable String name,
            @Nullable String dataType,
            @Nullable String length,
            @Nullable String dataElement,
            @Nullable Sharing sharing,
            @Nullable Openness openness,
            @Nullable String updateCycle,
            @Nullable String issued,
            @Nullable Map<String, String> extensions,
            @Nullable Map<String, String> asWritten) {}

    private Plain() {}
}
