package io.mulu.tables.annotate;

import java.util.List;

/** Where the box of a note stands: beside its cell, as high as its lines. Sizes in pixels. */
final class NoteBox {

    private static final int WIDTH = 320;
    private static final int LINE = 16;
    private static final int MARGIN = 12;
    private static final int MOST_LINES = 40;
    private static final int FURTHEST = 200;

    private NoteBox() {}

    /** The anchor: column and pixels from its left, row and pixels from its top, of two corners; columns and rows from 0. */
    static String anchor(CellMark mark, List<NoteLine> lines, SheetShape shape) {
        int left = Math.min(mark.column(), CellAddress.LAST_COLUMN - 3);
        int right = left;
        int wide = WIDTH + MARGIN;
        while (wide > shape.width(right + 1) && right < left + FURTHEST && right < CellAddress.LAST_COLUMN - 1) {
            wide -= shape.width(right + 1);
            right++;
        }
        int top = Math.max(0, mark.row() - 1);
        int bottom = top;
        int high = height(lines);
        int rowHeight = Math.max(1, shape.height(mark.row()));
        while (high > rowHeight && bottom < top + FURTHEST && bottom < CellAddress.LAST_ROW - 1) {
            high -= rowHeight;
            bottom++;
        }
        return left + ", " + MARGIN + ", " + top + ", 1, " + right + ", " + Math.max(1, wide) + ", " + bottom + ", "
                + Math.max(1, high);
    }

    private static int height(List<NoteLine> lines) {
        int count = 0;
        int width = 0;
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line.text()));
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            width += c < 0x2E80 ? 6 : 12;
            if (c == '\n' || width > WIDTH - MARGIN) {
                count++;
                width = 0;
            }
        }
        return Math.min(count + 1, MOST_LINES) * LINE + MARGIN;
    }
}
