package io.mulu.examples.data;

/** The colours of the workbooks, as opacity, red, green and blue in hexadecimal. */
final class FormStyle {

    static final String FONT = "宋体";
    static final int FONT_SIZE = 10;
    static final String DARK = "FF1F4E79";
    static final String MIDDLE = "FFBDD7EE";
    static final String LIGHT = "FFDDEBF7";
    static final String REQUIRED = "FFFFF2CC";
    static final String STRIPE = "FFF5F9FD";
    static final String LINE = "FFA6B5C5";
    static final String WHITE = "FFFFFFFF";

    private FormStyle() {}
}
