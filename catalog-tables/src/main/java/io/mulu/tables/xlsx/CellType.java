package io.mulu.tables.xlsx;

/** What a cell holds, by its attribute {@code t}. */
enum CellType {
    /** A number, which may be a date; also a cell that does not say. */
    NUMBER("n"),
    /** The number of a shared text. */
    SHARED("s"),
    /** A text in the cell. */
    INLINE("inlineStr"),
    /** The text that a formula gave. */
    RESULT("str"),
    BOOLEAN("b"),
    /** An error such as {@code #N/A}. */
    ERROR("e"),
    /** A date in ISO 8601. */
    DATE("d"),
    /** Something that the format does not know; its text is shown. */
    UNKNOWN("");

    /** More than there are types. */
    static final int KINDS = 8;

    private static final int LONGEST = "inlineStr".length();

    private static final CellType[] TYPES = {SHARED, INLINE, NUMBER, RESULT, BOOLEAN, ERROR, DATE};

    private final String code;

    CellType(String code) {
        this.code = code;
    }

    static CellType of(char[] text, int start, int end) {
        int length = end - start;
        for (CellType type : TYPES) {
            if (type.code.length() == length && isAt(type.code, text, start)) {
                return type;
            }
        }
        return UNKNOWN;
    }

    static CellType of(byte[] text, int start, int end) {
        char[] chars = new char[Math.min(end - start, LONGEST + 1)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) text[start + i];
        }
        return of(chars, 0, chars.length);
    }

    private static boolean isAt(String code, char[] text, int start) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
