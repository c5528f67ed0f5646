package io.mulu.tables.annotate;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sheet being annotated: its cells, its notes and their boxes. For use by one thread. */
final class MarkedSheet {

    private static final String NOTES = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final PartSet parts;
    private final WorkbookIndex index;
    private final String part;
    private final Map<String, OpcPackage.Relation> relations;
    private final @Nullable String notesPart;
    private @Nullable SheetNotes notes;

    MarkedSheet(PartSet parts, WorkbookIndex index, String part) throws IOException {
        this.parts = parts;
        this.index = index;
        this.part = part;
        this.relations = parts.original().relations(part);
        this.notesPart = OpcPackage.target(relations, "comments");
        if (notesPart != null && parts.has(notesPart)) {
            this.notes = SheetNotes.of(parts.part(notesPart)).orElse(null);
        }
    }

    /** Whether an earlier run left notes. */
    boolean hasOurs() {
        return notes != null && notes.hasOurs();
    }

    /** Colours the cells and writes the notes; answers how many cells have one. */
    int annotate(SheetMarks marks, StyleBook styles, NoteBlocks blocks, NoteSource source, Shortfall shortfall)
            throws IOException {
        SheetPass pass = SheetPass.over(parts.original(), part, marks, styles);
        int written = notes(marks.all(), pass, blocks, source, shortfall);
        if (!pass.edits().isEmpty()) {
            parts.edit(part, pass.edits());
        }
        return written;
    }

    private int notes(List<CellMark> marks, SheetPass pass, NoteBlocks blocks, NoteSource source, Shortfall shortfall)
            throws IOException {
        List<CellMark> noted = marks.stream().filter(source::isNoted).toList();
        boolean cleared = hasOurs();
        if (noted.isEmpty() && !cleared) {
            return 0;
        }
        Optional<NoteShapes> shapes = shapes(pass, blocks);
        Optional<SheetNotes> sheetNotes = shapes.isEmpty() ? Optional.empty() : sheetNotes();
        if (shapes.isEmpty() || sheetNotes.isEmpty()) {
            noted.forEach(mark -> shortfall.noDrawing());
            return 0;
        }
        Set<String> free = sheetNotes.get().clear();
        shapes.get().remove(free);
        int written = 0;
        for (CellMark mark : noted) {
            if (write(mark, sheetNotes.get(), shapes.get(), pass.shape(), source)) {
                written++;
            } else {
                shortfall.noRoom();
            }
        }
        shapes.get().finish();
        return written;
    }

    private static boolean write(
            CellMark mark, SheetNotes notes, NoteShapes shapes, SheetShape shape, NoteSource source) {
        int room = notes.room(mark.address());
        List<NoteLine> lines = room == 0 ? List.of() : source.note(mark, room);
        if (lines.isEmpty()) {
            return false;
        }
        if (notes.add(mark.address(), lines)) {
            shapes.add(mark, NoteBox.anchor(mark, lines, shape));
        }
        return true;
    }

    private Optional<SheetNotes> sheetNotes() throws IOException {
        if (notes != null) {
            return Optional.of(notes);
        }
        if (notesPart != null && parts.has(notesPart)) {
            return Optional.empty();
        }
        String name = parts.free(index.folder() + "comments", ".xml");
        new RelationList(parts, part).add(index.relationNamespace() + "/comments", name);
        ContentTypes.of(parts).add(name, NOTES);
        return SheetNotes.of(parts.part(name, String.format(Locale.ROOT, SheetNotes.EMPTY, index.namespace())));
    }

    private Optional<NoteShapes> shapes(SheetPass pass, NoteBlocks blocks) throws IOException {
        OpcPackage.Relation relation = relations.get(String.valueOf(pass.notesRelation()));
        if (relation != null && parts.has(relation.target())) {
            try {
                return Optional.of(new NoteShapes(parts.part(relation.target()), blocks));
            } catch (UnreadableInputException e) {
                return Optional.empty();
            }
        }
        String name = parts.free(index.folder() + "drawings/vmlDrawing", ".vml");
        String id = new RelationList(parts, part).add(index.relationNamespace() + "/vmlDrawing", name);
        ContentTypes.of(parts).addEnding("vml", DRAWING);
        pass.relateNotes(id, index.relationNamespace());
        return Optional.of(new NoteShapes(parts.part(name, NoteShapes.EMPTY), blocks));
    }
}
