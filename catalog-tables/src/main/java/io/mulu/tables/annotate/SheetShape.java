package io.mulu.tables.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Widths of columns and heights of rows, as far as they place notes; sizes in pixels. For use by one thread. */
final class SheetShape {

    private static final double USUAL_WIDTH = 9.14;
    private static final double USUAL_HEIGHT = 15;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int DIGIT = 7;

    private final List<Columns> columns = new ArrayList<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private int width = pixels(USUAL_WIDTH);
    private int height = (int) (USUAL_HEIGHT * PIXELS_PER_POINT);

    void usual(double width, double height) {
        this.width = width > 0 ? pixels(width) : this.width;
        this.height = height > 0 ? (int) (height * PIXELS_PER_POINT) : this.height;
    }

    void columns(int first, int last, double wide, int style) {
        columns.add(new Columns(first, last, wide < 0 ? -1 : pixels(wide), style));
    }

    void row(int row, double high) {
        heights.put(row, (int) (high * PIXELS_PER_POINT));
    }

    private static int pixels(double characters) {
        return characters <= 0 ? 0 : (int) (characters * DIGIT + 0.5);
    }

    int width(int column) {
        return columns.stream()
                .filter(range -> range.covers(column) && range.width() >= 0)
                .map(Columns::width)
                .findFirst()
                .orElse(width);
    }

    /** The style of cells that a column does not have; 0 for the usual one. */
    int style(int column) {
        return columns.stream()
                .filter(range -> range.covers(column))
                .map(Columns::style)
                .findFirst()
                .orElse(0);
    }

    int height(int row) {
        return heights.getOrDefault(row, height);
    }

    private record Columns(int first, int last, int width, int style) {

        boolean covers(int column) {
            return column >= first && column <= last;
        }
    }
}
