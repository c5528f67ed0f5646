package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.entry.ResourceDraft;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.InformationResource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the member {@code catalog}. A catalogue keeps no texts as written; what is not the value letter by letter
 * becomes an extension under the path of its member.
 */
final class DescriptionReader implements Leftovers {

    private final JsonIn in;
    private final EntryDrafts drafts;
    private final CatalogDescription.Builder catalog;

    DescriptionReader(JsonIn in, EntryDrafts drafts, CatalogDescription.Builder catalog) {
        this.in = in;
        this.drafts = drafts;
        this.catalog = catalog;
    }

    @Override
    public void written(String path, String text) {
        catalog.extension(path, text);
    }

    @Override
    public void extension(String name, String text) {
        catalog.extension(name, text);
    }

    void read() {
        if (!in.opens("catalog", this)) {
            return;
        }
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "title" -> catalog.title(in.text(name, this));
                case "description" -> catalog.description(in.text(name, this));
                case "publisher" ->
                    catalog.publisher(new ProviderReader(in, name)
                            .read(
                                    this,
                                    text -> meant("provider.code", "publisher.code", text)
                                            .provider()
                                            .code()));
                case "issued" -> catalog.issued(issued());
                case "level" -> catalog.level(level());
                case "codeProfile" -> catalog.codeProfile(in.text(name, this));
                case "sources" -> sources();
                case "extensions" -> extensions();
                default -> in.unknown(name, this);
            }
        }
    }

    private InformationResource meant(String member, String path, String text) {
        ResourceDraft draft = drafts.resource();
        draft.put(member, text);
        InformationResource meant = draft.build();
        if (!meant.asWritten().isEmpty()) {
            written(path, text);
        }
        return meant;
    }

    private @Nullable LocalDate issued() {
        String text = in.text("issued", this);
        LocalDate date = text == null ? null : WireValues.date(text);
        return text == null || date != null
                ? date
                : meant("issued", "issued", text).issued();
    }

    private @Nullable String level() {
        String text = in.text("level", this);
        return text == null ? null : meant("level", "level", text).level();
    }

    private void extensions() {
        if (in.isObject()) {
            in.texts(catalog::extension);
        } else {
            in.unknown("extensions", this);
        }
    }

    private void sources() {
        if (!in.isArray()) {
            in.keep("sources", this);
            return;
        }
        for (int index = 0; in.nextElement(); index++) {
            String path = "sources[" + index + "]";
            if (in.opens(path, this)) {
                catalog.source(source(path));
            }
        }
    }

    private CatalogSource source(String path) {
        String file = null;
        String sheet = null;
        String layout = null;
        Map<String, String> headings = new LinkedHashMap<>();
        String name;
        while ((name = in.nextMember()) != null) {
            String member = path + "." + name;
            switch (name) {
                case "file" -> file = in.text(member, this);
                case "sheet" -> sheet = in.text(member, this);
                case "layout" -> layout = in.text(member, this);
                case "headings" -> {
                    if (in.opens(member, this)) {
                        in.texts(headings::put);
                    }
                }
                default -> in.unknown(member, this);
            }
        }
        return new CatalogSource(file == null ? "" : file, sheet, layout, headings);
    }
}
