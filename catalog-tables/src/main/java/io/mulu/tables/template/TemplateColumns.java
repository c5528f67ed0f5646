package io.mulu.tables.template;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.HeadingGroups;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.LayoutColumn;
import java.util.ArrayList;
import java.util.List;

/** The columns of the template: those of the national workbook in its order, then what the registry adds to the guide. */
final class TemplateColumns {

    /** 类, 项, 目, 细目 and two levels below; deeper ones are rare, and are read when somebody adds them. */
    static final int LEVELS = 6;

    private static final String ITEMS = MemberPaths.ITEMS + ".";

    private final MetadataRegistry registry;
    private final HeadingGroups groups;

    TemplateColumns(MetadataRegistry registry) {
        this.registry = registry;
        this.groups = new HeadingGroups(registry);
    }

    List<TemplateColumn> all() {
        List<TemplateColumn> columns = new ArrayList<>();
        for (LayoutColumn column : Layout.shipped(registry).get(0).columns()) {
            TemplateColumn made = column(column.member(), column.headings().get(0));
            boolean own = column.perItem() && made.element() == null;
            if (!own && made.level() <= LEVELS) {
                columns.add(made);
            }
        }
        int behindItems = 0;
        for (int i = 0; i < columns.size(); i++) {
            behindItems = columns.get(i).member().startsWith(ITEMS) ? i + 1 : behindItems;
        }
        columns.addAll(behindItems, extensions(true));
        columns.addAll(extensions(false));
        return columns;
    }

    private List<TemplateColumn> extensions(boolean ofItems) {
        List<TemplateColumn> columns = new ArrayList<>();
        for (MetadataElement element : registry.elements()) {
            ExtensionMember.of(element)
                    .filter(extension ->
                            extension.ofItem() == ofItems && element.details().type() != ElementType.GROUP)
                    .ifPresent(extension -> columns.add(column(
                            extension.path(),
                            element.headings().stream()
                                    .findFirst()
                                    .orElse(element.names().zh()))));
        }
        return columns;
    }

    private TemplateColumn column(String member, String heading) {
        return new TemplateColumn(
                member,
                heading,
                groups.group(member),
                groups.isMandatory(member),
                groups.element(member).orElse(null));
    }
}
