package io.mulu.catalog.audience;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.codes.resource.ResourceCode;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A catalogue as an audience sees it: whole resources are left out, and of the others the members that are not for it.
 * What is left is built member by member from what may be seen, so that a member that nobody has decided about is left
 * out; nothing in it depends on what is withheld, neither numbering nor names nor counts. For those inside the
 * department all is as it was.
 *
 * <p>Values of an element are seen by the public where the registry calls the element public, and by other departments
 * where the registry knows it. Immutable and thread-safe.
 */
public final class AudienceView {

    private static final Consumer<WithheldMember> UNNOTED = member -> {};

    private final Audience audience;
    private final Set<String> forEverybody = new HashSet<>();
    private final Set<String> registered = new HashSet<>();

    /**
     * A view.
     *
     * @param audience who looks
     * @param registry says of each element who may see it
     */
    public AudienceView(Audience audience, MetadataRegistry registry) {
        this.audience = Objects.requireNonNull(audience, "audience");
        for (MetadataElement element : registry.elements()) {
            String path = ExtensionMember.of(element).map(ExtensionMember::path).orElse(element.id());
            registered.add(path);
            if (element.details().sensitivity() == Sensitivity.PUBLIC) {
                forEverybody.add(path);
            }
        }
    }

    /**
     * Who looks.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Whether the values of an element may be seen where its resource may; of one that the registry lacks, not by all.
     *
     * @param element the path of its member, without indexes
     * @return whether this audience may see them
     */
    public boolean shows(String element) {
        return audience != Audience.PUBLIC || forEverybody.contains(element);
    }

    /**
     * Whether the text of an extension element may be seen: outside the department, of registered elements only.
     *
     * @param member where it stands
     * @return whether this audience may see it
     */
    public boolean shows(ExtensionMember member) {
        return audience == Audience.INTERNAL || registered.contains(member.path()) && shows(member.path());
    }

    boolean knows(ExtensionMember member) {
        return registered.contains(member.path());
    }

    /**
     * Why the audience may not know of a resource at all.
     *
     * @param resource the whole resource
     * @return the gravest reason; empty when it may know of it
     */
    public Optional<WithholdingReason> refusal(InformationResource resource) {
        return Optional.ofNullable(Admission.refusal(audience, resource));
    }

    /**
     * Why the audience may not know of an item of a resource that it sees.
     *
     * @param item the whole item
     * @return the gravest reason; empty when it may know of it
     */
    public Optional<WithholdingReason> refusal(DataItem item) {
        return Optional.ofNullable(Admission.refusal(audience, item));
    }

    /**
     * What the audience sees of a resource.
     *
     * @param resource the whole resource
     * @param seen which codes belong to resources that the audience sees; a relation to another one could tell of it and
     *     is left out. Not asked for those inside the department
     * @return the rest; empty when the audience may not know of it
     */
    public Optional<InformationResource> of(InformationResource resource, Predicate<ResourceCode> seen) {
        return of(resource, seen, UNNOTED);
    }

    /**
     * What the audience sees of a resource, and what it does not.
     *
     * @param resource the whole resource
     * @param seen which codes belong to resources that the audience sees
     * @param withheld takes each member that is left out, in no case for those inside the department; nothing when the
     *     audience may not know of the resource at all
     * @return the rest; empty when the audience may not know of it
     */
    public Optional<InformationResource> of(
            InformationResource resource, Predicate<ResourceCode> seen, Consumer<WithheldMember> withheld) {
        if (audience == Audience.INTERNAL) {
            return Optional.of(resource);
        }
        return refusal(resource).isPresent()
                ? Optional.empty()
                : Optional.of(new ResourceMask(this, withheld).resource(resource, seen));
    }

    /**
     * What the audience sees of what is said of the catalogue as a whole.
     *
     * @param description all that is said
     * @return the rest
     */
    public CatalogDescription of(CatalogDescription description) {
        return of(description, UNNOTED);
    }

    /**
     * What the audience sees of what is said of the catalogue as a whole, and what it does not.
     *
     * @param description all that is said
     * @param withheld takes each member that is left out
     * @return the rest
     */
    public CatalogDescription of(CatalogDescription description, Consumer<WithheldMember> withheld) {
        return audience == Audience.INTERNAL ? description : new ResourceMask(this, withheld).description(description);
    }
}
