package io.mulu.tables.layout;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import java.util.Optional;

/** What stands above and behind headings in tables that people fill in, by a registry. Immutable and thread-safe. */
public final class HeadingGroups {

    /** Above columns that the guide does not know. */
    public static final String OTHER = "扩展元数据";

    private static final String ITEMS = MemberPaths.ITEMS + ".";
    private static final String NAMES = MemberPaths.CLASSIFICATION_NAMES + "[";

    private final MetadataRegistry registry;

    /**
     * Groups by a registry.
     *
     * @param registry the elements that columns carry
     */
    public HeadingGroups(MetadataRegistry registry) {
        this.registry = registry;
    }

    /**
     * The heading above that of a member: what the guide calls the block that the element belongs to.
     *
     * @param member the path of the member
     * @return the text, {@link #OTHER} for what the guide does not know
     */
    public String group(String member) {
        if (member.startsWith(ITEMS)) {
            return registry.element(MemberPaths.ITEMS)
                    .flatMap(items -> items.headings().stream().findFirst())
                    .orElse(MemberPaths.ITEMS);
        }
        if (member.startsWith(MemberPaths.CLASSIFICATION)) {
            return registry.element(MemberPaths.CLASSIFICATION)
                    .map(element -> element.names().zh())
                    .orElse(OTHER);
        }
        return registry.element(member)
                .filter(element -> ExtensionMember.of(element).isEmpty())
                .map(element -> element.clause().clause())
                .map(clause -> clause.substring(clause.lastIndexOf(' ') + 1))
                .orElse(OTHER);
    }

    /**
     * Whether a column must be filled. Of the names of the classification, 类 and 项.
     *
     * @param member the path of the member
     * @return true if the registry says that it is mandatory
     */
    public boolean isMandatory(String member) {
        if (member.startsWith(NAMES)) {
            return member.equals(MemberPaths.classificationName(0)) || member.equals(MemberPaths.classificationName(1));
        }
        return element(member)
                .filter(element -> element.obligation() == Obligation.MANDATORY)
                .isPresent();
    }

    /**
     * The mark behind a heading.
     *
     * @param member the path of the member
     * @return （必填项） or （选填项）
     */
    public String mark(String member) {
        return isMandatory(member) ? "（必填项）" : "（选填项）";
    }

    /**
     * The element that a column carries.
     *
     * @param member the path of the member
     * @return the element; empty when the registry has none with exactly this path
     */
    public Optional<MetadataElement> element(String member) {
        return registry.element(member)
                .or(() -> registry.elementAt(member)
                        .filter(found -> ExtensionMember.of(found)
                                .filter(extension -> extension.path().equals(member))
                                .isPresent()));
    }
}
