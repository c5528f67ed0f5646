package io.mulu.rdf.dcat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of a resource (信息项) as the columns of a csvw:Schema, which is a dct:Standard that the dataset conforms to. */
final class SchemaNode {

    private static final String OF_ITEMS = MemberPaths.ITEMS + ".";

    private final Export export;
    private final GraphSink out;
    private final UseNodes use;
    private final VerbatimNodes verbatim;
    private final Map<DataType, Optional<String>> datatypes = new EnumMap<>(DataType.class);

    SchemaNode(Export export) {
        this.export = export;
        this.out = export.out();
        this.use = new UseNodes(export);
        this.verbatim = new VerbatimNodes(export, true);
    }

    void link(String owner, List<DataItem> items) throws IOException {
        if (admitsAny(items)) {
            out.iri(Property.DCT_CONFORMS_TO, Iris.part(owner, "schema"));
        }
    }

    void write(String owner, List<DataItem> items) throws IOException {
        if (!admitsAny(items)) {
            return;
        }
        out.subject(Iris.part(owner, "schema"));
        out.type(Term.CSVW_SCHEMA);
        out.type(Term.DCT_STANDARD);
        String stem = Iris.part(owner, "item-");
        @Nullable String[] names = new String[items.size()];
        for (int i = 0; i < names.length; i++) {
            if (admits(items.get(i))) {
                names[i] = stem.concat(Lexical.number(i + 1));
                out.iri(Property.CSVW_COLUMN, names[i]);
            }
        }
        out.end();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (name != null) {
                writeColumn(name, i + 1, items.get(i));
            }
        }
    }

    private boolean admitsAny(List<DataItem> items) {
        for (DataItem item : items) {
            if (admits(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean admits(DataItem item) {
        return export.visible().shows(MemberPaths.ITEMS) && export.visible().admits(item);
    }

    private boolean shows(String member) {
        return export.visible().shows(member);
    }

    private void writeColumn(String iri, int position, DataItem item) throws IOException {
        out.subject(iri);
        out.type(Term.CSVW_COLUMN);
        out.typed(Property.MULU_POSITION, Lexical.number(position), Term.XSD_INTEGER);
        if (item.name() != null && shows(OF_ITEMS + MemberPaths.ITEM_NAME)) {
            out.text(Property.CSVW_TITLE, item.name(), "zh");
        }
        writeType(item);
        if (item.length() != null && shows(OF_ITEMS + MemberPaths.ITEM_LENGTH)) {
            out.text(Property.MULU_LENGTH, item.length().text(), null);
        }
        if (item.dataElement() != null && shows(OF_ITEMS + MemberPaths.ITEM_DATA_ELEMENT)) {
            out.text(Property.MULU_DATA_ELEMENT, item.dataElement(), null);
        }
        use.time(item.updateCycle(), item.issued());
        use.access(iri, item.sharing(), item.openness());
        verbatim.linkExtensions(iri, item.extensions());
        verbatim.linkWritten(iri, item.asWritten());
        out.end();
        use.writePolicy(iri, item.sharing());
        verbatim.writeExtensions(iri, item.extensions());
        verbatim.writeWritten(iri, item.asWritten());
    }

    private void writeType(DataItem item) throws IOException {
        if (item.dataType() != null && shows(OF_ITEMS + MemberPaths.ITEM_DATA_TYPE)) {
            String letter = item.dataType().name();
            Optional<String> datatype = datatypes.computeIfAbsent(
                    item.dataType(), same -> export.codeLists().mapping(ValueDomains.DATA_TYPE, letter, "datatype"));
            if (datatype.isPresent()) {
                out.iri(Property.CSVW_DATATYPE, datatype.get());
            }
            out.iri(Property.MULU_DATA_TYPE, export.codeLists().concept(ValueDomains.DATA_TYPE, letter));
        }
    }
}
