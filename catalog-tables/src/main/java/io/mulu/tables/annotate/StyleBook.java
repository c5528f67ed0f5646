package io.mulu.tables.annotate;

import io.mulu.catalog.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final String PLAIN = "<xf borderId=\"0\" fontId=\"0\" numFmtId=\"0\" xfId=\"0\"/>";
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
        this.fonts = new StyleSection(part, "fonts", "font", StyleBook::whole);
        this.fills = new StyleSection(part, "fills", "fill", StyleBook::fill);
        StyleSection borders = new StyleSection(part, "borders", "border", StyleBook::whole);
        StyleSection named = new StyleSection(part, "cellStyleXfs", "xf", StyleBook::whole);
        this.formats = new StyleSection(part, "cellXfs", "xf", StyleBook::format);
        fonts.atLeast(1, "", "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>");
        fills.atLeast(1, "", MarkColours.NO_FILL);
        fills.atLeast(2, "", "<fill><patternFill patternType=\"gray125\"/></fill>");
        borders.atLeast(1, "", "<border><left/><right/><top/><bottom/><diagonal/></border>");
        named.atLeast(1, "", "<xf borderId=\"0\" fillId=\"0\" fontId=\"0\" numFmtId=\"0\"/>");
        formats.atLeast(1, "0", PLAIN);
        this.sections = List.of(fonts, fills, borders, named, formats);
    }

    private static String whole(XmlElement element) {
        return element.canonical(Set.of());
    }

    /** A pattern that is not named is none. */
    private static String fill(XmlElement element) {
        return whole(element).replace("<patternFill/>", "<patternFill patternType=\"none\"/>");
    }

    /** The number of the fill before the rest. Programs differ in saying that a fill is to be applied. */
    private static String format(XmlElement element) {
        return element.number(FILL, 0) + element.canonical(Set.of(FILL, ALIKE));
    }

    /** The style that a cell had before it was marked. A style that is not there is none, and must not become ours. */
    int base(int style) {
        if (style >= Math.max(1, formats.original())) {
            return Math.max(0, room(formats.prefixed(PLAIN).getBytes(StandardCharsets.UTF_8), 0, PLAIN));
        }
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
        String key = formats.key(style).orElse("0<");
        return Numbers.whole(key.substring(0, key.indexOf('<')), 0);
    }

    /** The style of a marked cell; {@link #FULL} when there is no room for it. */
    int marked(int base, Severity severity) {
        long key = (long) base << 2 | severity.ordinal();
        Integer known = marked.get(key);
        if (known == null) {
            int style = base < 0 || base >= formats.size() ? 0 : base;
            String below = fills.key(fillOf(style)).orElse(MarkColours.NO_FILL);
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
        String key = formats.key(style).orElseThrow();
        return room(formats.bytes(style), fill, key.substring(key.indexOf('<')));
    }

    /** A style of our own: a font, a colour behind it or none, wrapped or not. */
    int own(String font, String colour, boolean wrapped) {
        int fill = colour.isEmpty() ? 0 : fills.find(MarkColours.fill(colour));
        String align = "<alignment vertical=\"top\"" + (wrapped ? " wrapText=\"1\"" : "") + "/>";
        String xf = "<xf applyAlignment=\"1\" applyFont=\"1\" borderId=\"0\" fontId=\"" + fonts.find(font)
                + "\" numFmtId=\"0\" xfId=\"0\">" + align + "</xf>";
        int style = room(formats.prefixed(xf).getBytes(StandardCharsets.UTF_8), fill, xf);
        return style == FULL ? 0 : style;
    }

    /** A format with another fill; the one there is, or a new one when there is room. */
    private int room(byte[] xf, int fill, String rest) {
        int known = formats.indexOf(fill + rest);
        if (known >= 0) {
            return known;
        }
        byte[] filled = StartTag.with(StartTag.with(xf, FILL, Integer.toString(fill)), ALIKE, "1");
        String xml = new String(filled, StandardCharsets.UTF_8);
        return formats.size() >= MOST ? FULL : formats.add(xml, fill + rest);
    }

    /** Writes the additions into the part. */
    void finish() {
        sections.forEach(StyleSection::finish);
    }
}
