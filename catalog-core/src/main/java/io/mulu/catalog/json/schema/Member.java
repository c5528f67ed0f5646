package io.mulu.catalog.json.schema;

import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A member of a resource or item, and the members within it, as the paths of the registry's elements nest. */
final class Member {

    private static final String ITEMS = "items";
    private static final String BEHIND_ITEMS = ITEMS + ".";

    private final String name;
    private final List<Member> members = new ArrayList<>();
    private @Nullable MetadataElement element;

    private Member(String name) {
        this.name = name;
    }

    /** The members of a resource; what lies within items is not among them. */
    static Member ofResource(MetadataRegistry registry) {
        return tree(registry, element -> !element.id().startsWith(BEHIND_ITEMS), 0);
    }

    /** The members of an item of its own. */
    static Member ofItem(MetadataRegistry registry) {
        return tree(registry, element -> element.id().startsWith(BEHIND_ITEMS), BEHIND_ITEMS.length());
    }

    /** The members that an item has from its resource and may state for itself. */
    static Member inherited(MetadataRegistry registry) {
        return tree(registry, element -> element.details().inItems(), 0);
    }

    private static Member tree(MetadataRegistry registry, Predicate<MetadataElement> wanted, int from) {
        Member root = new Member("");
        registry.elements().stream()
                .filter(element -> ExtensionMember.of(element).isEmpty())
                .filter(wanted)
                .forEach(element -> {
                    Member at = root;
                    for (String step : element.id().substring(from).split("\\.")) {
                        at = at.child(step);
                    }
                    at.element = element;
                });
        return root;
    }

    private Member child(String step) {
        return members.stream()
                .filter(member -> member.name.equals(step))
                .findFirst()
                .orElseGet(() -> {
                    Member member = new Member(step);
                    members.add(member);
                    return member;
                });
    }

    String name() {
        return name;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    Optional<MetadataElement> element() {
        return Optional.ofNullable(element);
    }

    boolean isItems() {
        return element != null && element.id().equals(ITEMS);
    }

    /** Whether it must be there because it, or something within it, is mandatory. */
    boolean required() {
        return element != null
                        && element.obligation() == Obligation.MANDATORY
                        && element.details().alternative() == null
                || members.stream().anyMatch(Member::required);
    }
}
