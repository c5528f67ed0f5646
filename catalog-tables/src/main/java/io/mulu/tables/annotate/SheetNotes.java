package io.mulu.tables.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The notes of one sheet: those of others stay, those of ours are replaced. For use by one thread. */
final class SheetNotes {

    static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<comments xmlns=\"%s\"><authors></authors><commentList></commentList></comments>";

    private static final String AUTHOR = "mulu";

    /** The note of a conversation has no text of its own; programs write it anew from the conversation. */
    private static final String CONVERSATION = "tc=";

    private final SmallPart part;
    private final String prefix;
    private final XmlElement authors;
    private final XmlElement list;
    private final Map<String, XmlElement> byCell = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private int author = -1;

    private SheetNotes(SmallPart part, XmlElement authors, XmlElement list) {
        this.part = part;
        this.prefix = part.root().prefix();
        this.authors = authors;
        this.list = list;
        list.children("comment").forEach(note -> byCell.put(String.valueOf(note.attribute("ref")), note));
    }

    /** The notes of a part; empty when the part is none of notes. */
    static Optional<SheetNotes> of(SmallPart part) {
        Optional<XmlElement> authors = part.root().child("authors");
        Optional<XmlElement> list = part.root().child("commentList");
        return authors.isPresent() && list.isPresent()
                ? Optional.of(new SheetNotes(part, authors.get(), list.get()))
                : Optional.empty();
    }

    boolean hasOurs() {
        return byCell.values().stream().anyMatch(note -> text(note).hasOurs());
    }

    private static NoteText text(XmlElement note) {
        return NoteText.of(note.child("text").orElse(note));
    }

    /** Takes back what was said in an earlier run; answers the cells that have no note any more. */
    Set<String> clear() {
        for (XmlElement note : List.copyOf(byCell.values())) {
            NoteText text = text(note);
            if (text.hasOurs()) {
                clear(note, text);
            }
        }
        return Set.copyOf(removed);
    }

    private void clear(XmlElement note, NoteText text) {
        if (text.isOnlyOurs()) {
            String cell = String.valueOf(note.attribute("ref"));
            part.remove(note);
            byCell.remove(cell);
            removed.add(cell);
            return;
        }
        List<String> others = text.others();
        for (int i = 0; i < others.size(); i++) {
            NoteText.Run run = text.runs().get(i);
            if (others.get(i).isEmpty()) {
                part.remove(run.element());
            } else if (!others.get(i).equals(run.text())) {
                String kept = Prefixes.with(prefix, "<t xml:space=\"preserve\">" + escaped(others.get(i)) + "</t>");
                part.replace(run.texts().get(0), kept);
                run.texts().stream().skip(1).forEach(part::remove);
            }
        }
    }

    /** What was read has its escapes in it already. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** How many characters a cell's note has room for; 0 when nothing can be said there. */
    int room(String cell) {
        XmlElement note = byCell.get(cell);
        if (note == null) {
            return XmlText.LONGEST;
        }
        boolean ours = note.child("text").isPresent() && !isConversation(note);
        return ours ? Math.max(0, XmlText.LONGEST - 1 - text(note).othersLength()) : 0;
    }

    private boolean isConversation(XmlElement note) {
        List<XmlElement> all = authors.children("author");
        int index = note.number("authorId", -1);
        return index >= 0 && index < all.size() && all.get(index).text().startsWith(CONVERSATION);
    }

    /** Says something at a cell; true when the cell had no note yet, and needs a box to show it in. */
    boolean add(String cell, List<NoteLine> lines) {
        String runs = NoteLine.xml(lines, prefix);
        XmlElement note = byCell.get(cell);
        if (note == null) {
            String xml = "<comment ref=\"" + cell + "\" authorId=\"" + author() + "\"><text>";
            part.append(list, Prefixes.with(prefix, xml) + runs + Prefixes.with(prefix, "</text></comment>"));
            return true;
        }
        append(note.child("text").orElseThrow(), runs);
        return false;
    }

    private void append(XmlElement text, String runs) {
        List<NoteText.Run> others = NoteText.of(text).runs();
        if (others.isEmpty()) {
            part.append(text, runs);
            return;
        }
        others.stream().map(NoteText.Run::element).filter(run -> run.is("t")).forEach(this::wrap);
        String newLine = "<r><t xml:space=\"preserve\">\n</t></r>";
        part.insert(others.get(others.size() - 1).element().to(), Prefixes.with(prefix, newLine) + runs);
    }

    /** Beside runs a text must be one. */
    private void wrap(XmlElement bare) {
        part.insert(bare.from(), Prefixes.with(prefix, "<r>"));
        part.insert(bare.to(), Prefixes.with(prefix, "</r>"));
    }

    private int author() {
        if (author < 0) {
            List<XmlElement> all = authors.children("author");
            for (int i = 0; i < all.size() && author < 0; i++) {
                author = all.get(i).text().equals(AUTHOR) ? i : -1;
            }
            if (author < 0) {
                author = all.size();
                part.append(authors, Prefixes.with(prefix, "<author>" + AUTHOR + "</author>"));
            }
        }
        return author;
    }
}
