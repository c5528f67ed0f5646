package io.mulu.tables.template;

/** Makes the boxes of notes large enough for what they say; the spreadsheet library makes them two cells large. */
final class NoteBoxes {

    private static final String BEGIN = "<x:Anchor>";
    private static final String END = "</x:Anchor>";

    private NoteBoxes() {}

    static String enlarged(String drawing) {
        StringBuilder enlarged = new StringBuilder(drawing.length());
        int from = 0;
        for (int at = drawing.indexOf(BEGIN); at >= 0; at = drawing.indexOf(BEGIN, from)) {
            int end = drawing.indexOf(END, at);
            String[] anchor = drawing.substring(at + BEGIN.length(), end).split(",");
            int column = Integer.parseInt(anchor[0]);
            int row = Integer.parseInt(anchor[2]);
            enlarged.append(drawing, from, at + BEGIN.length())
                    .append(String.join(
                            ",",
                            Integer.toString(column + 1),
                            "12",
                            Integer.toString(row),
                            "4",
                            Integer.toString(column + 3),
                            "60",
                            Integer.toString(row + 8),
                            "4"));
            from = end;
        }
        return enlarged.append(drawing, from, drawing.length()).toString();
    }
}
