package io.mulu.catalog.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The six figures of the resource survey (信息资源大普查) that the 2017 workbook asks for. Storage counts gigabytes (G), records
 * count ten thousands (万). A figure that is absent is null.
 *
 * @param storageTotal 数据存储总量, in G
 * @param recordsTotal 结构化信息记录总数, in 万
 * @param storageShared 已共享的数据存储量, in G
 * @param recordsShared 已共享结构化记录数, in 万
 * @param storageOpened 已开放的数据存储量, in G
 * @param recordsOpened 已开放结构化记录数, in 万
 */
public record Survey(
        @Nullable BigDecimal storageTotal,
        @Nullable BigDecimal recordsTotal,
        @Nullable BigDecimal storageShared,
        @Nullable BigDecimal recordsShared,
        @Nullable BigDecimal storageOpened,
        @Nullable BigDecimal recordsOpened) {

    /** Nothing stated. */
    public static final Survey NONE = new Survey(null, null, null, null, null, null);

    /**
     * Whether nothing is stated.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
