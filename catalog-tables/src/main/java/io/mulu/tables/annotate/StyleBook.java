package io.mulu.tables.annotate;

import io.mulu.catalog.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a workbook, with those added that marked cells need: the cell's own style with another fill. Number
 * format, font, border, alignment and protection stay. For use by one thread.
 */
final class StyleBook {

    /** The most cell styles that a workbook may have. */
    static final int MOST = 65_490;

    /** Answered when there is no room for another style. */
    static final int FULL = -1;

    static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"%s\"></styleSheet>";

    private static final String ALIKE = "applyFill";
    private static final String FILL = "fillId";

    private final StyleSection fonts;
    private final StyleSection fills;
    private final StyleSection formats;
    private final List<StyleSection> sections;
    private final MarkColours colours;
    private final Map<Integer, Integer> bases = new HashMap<>();
    private final Map<Long, Integer> marked = new HashMap<>();

    private final boolean annotated;
    private int refused;

    /** The styles of a part; those of a workbook that was annotated before may be of marks. */
    StyleBook(SmallPart part, MarkColours colours, boolean annotated) {
        this.colours = colours;
        this.annotated = annotated;
        this.fonts = new StyleSection(part, "fonts", "font", "");
        this.fills = new StyleSection(part, "fills", "fill", "");
        StyleSection borders = new StyleSection(part, "borders", "border", "");
        StyleSection named = new StyleSection(part, "cellStyleXfs", "xf", "");
        this.formats = new StyleSection(part, "cellXfs", "xf", ALIKE);
        fonts.atLeast(1, "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>");
        fills.atLeast(1, MarkColours.NO_FILL);
        fills.atLeast(2, "<fill><patternFill patternType=\"gray125\"/></fill>");
        borders.atLeast(1, "<border><left/><right/><top/><bottom/><diagonal/></border>");
        named.atLeast(1, "<xf borderId=\"0\" fillId=\"0\" fontId=\"0\" numFmtId=\"0\"/>");
        formats.atLeast(1, "<xf borderId=\"0\" fillId=\"0\" fontId=\"0\" numFmtId=\"0\" xfId=\"0\"/>");
        this.sections = List.of(fonts, fills, borders, named, formats);
    }

    /** The style that a cell had before it was marked; the same one when it was not. */
    int base(int style) {
        return annotated ? bases.computeIfAbsent(style, this::restored) : style;
    }

    private int restored(int style) {
        if (style < 0 || style >= formats.size()) {
            return style;
        }
        Optional<String> fill = colours.below(colour(style));
        if (fill.isEmpty()) {
            return style;
        }
        int base = with(style, fills.find(fill.get()));
        return base == FULL ? style : base;
    }

    /** The foreground of a solid fill; empty for any other fill. */
    private String colour(int style) {
        return fills.element(fillOf(style))
                .flatMap(fill -> fill.child("patternFill"))
                .filter(pattern -> "solid".equals(pattern.attribute("patternType")))
                .flatMap(pattern -> pattern.child("fgColor"))
                .map(colour -> String.valueOf(colour.attribute("rgb")))
                .orElse("");
    }

    private int fillOf(int style) {
        String xf = formats.canonical(style).orElse("");
        int at = xf.indexOf(FILL + "=\"") + FILL.length() + 2;
        return at < FILL.length() + 2 ? 0 : Numbers.whole(xf.substring(at, xf.indexOf('"', at)), 0);
    }

    /** The style of a marked cell; {@link #FULL} when there is no room for it. */
    int marked(int base, Severity severity) {
        long key = (long) base << 2 | severity.ordinal();
        Integer known = marked.get(key);
        if (known == null) {
            int style = base < 0 || base >= formats.size() ? 0 : base;
            String below = fills.canonical(fillOf(style)).orElse(MarkColours.NO_FILL);
            known = with(style, fills.find(MarkColours.fill(colours.over(severity, below))));
            marked.put(key, known);
        }
        refused += known == FULL ? 1 : 0;
        return known;
    }

    /** How many cells could not be given a colour. */
    int refused() {
        return refused;
    }

    /** Whether cells may have colours of marks made before. */
    boolean annotated() {
        return annotated;
    }

    private int with(int style, int fill) {
        String number = Integer.toString(fill);
        byte[] canonical = formats.canonical(style).orElseThrow().getBytes(StandardCharsets.UTF_8);
        byte[] xf = StartTag.with(StartTag.with(formats.bytes(style), FILL, number), ALIKE, "1");
        return room(
                new String(xf, StandardCharsets.UTF_8),
                new String(StartTag.with(canonical, FILL, number), StandardCharsets.UTF_8));
    }

    /** A style of our own: a font, a colour behind it or none, wrapped or not. */
    int own(String font, String colour, boolean wrapped) {
        int fill = colour.isEmpty() ? 0 : fills.find(MarkColours.fill(colour));
        String align = "<alignment vertical=\"top\"" + (wrapped ? " wrapText=\"1\"" : "") + "/>";
        String xf = "<xf applyAlignment=\"1\" applyFont=\"1\" borderId=\"0\" fillId=\"" + fill + "\" fontId=\""
                + fonts.find(font) + "\" numFmtId=\"0\" xfId=\"0\">" + align + "</xf>";
        byte[] applied = StartTag.with(formats.prefixed(xf).getBytes(StandardCharsets.UTF_8), ALIKE, "1");
        int style = room(new String(applied, StandardCharsets.UTF_8), xf);
        return style == FULL ? 0 : style;
    }

    private int room(String xf, String canonical) {
        int known = formats.indexOf(canonical);
        if (known >= 0) {
            return known;
        }
        return formats.size() >= MOST ? FULL : formats.add(xf, canonical);
    }

    /** Writes the additions into the part. */
    void finish() {
        sections.forEach(StyleSection::finish);
    }
}
