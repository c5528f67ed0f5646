package io.mulu.catalog.audience;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.registry.ExtensionMember;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the members of one whole through or not, and notes those that are not.
 *
 * @param view decides
 * @param withheld takes notes
 * @param prefix what stands before the paths in notes
 */
record MemberMask(AudienceView view, Consumer<WithheldMember> withheld, String prefix) {

    <T> @Nullable T shown(String element, @Nullable T value) {
        return shown(element, element, value);
    }

    /** The element is as the registry calls it, the member as it is called within this whole. */
    <T> @Nullable T shown(String element, String member, @Nullable T value) {
        if (value == null || view.shows(element)) {
            return value;
        }
        note(member, WithholdingReason.INTERNAL_ELEMENT);
        return null;
    }

    <T> List<T> shown(String element, List<T> values) {
        if (values.isEmpty() || view.shows(element)) {
            return values;
        }
        note(element, WithholdingReason.INTERNAL_ELEMENT);
        return List.of();
    }

    void note(String member, WithholdingReason reason) {
        withheld.accept(new WithheldMember(prefix + member, reason));
    }

    Provider provider(Provider provider) {
        return new Provider(
                shown(MemberPaths.PROVIDER_NAME, provider.name()),
                shown(MemberPaths.PROVIDER_UNIT, provider.unit()),
                shown(MemberPaths.PROVIDER_CODE, provider.code()));
    }

    /** A publisher is kept as its name and code, which say whose catalogue it is; its division is like that of a provider. */
    Provider publisher(Provider publisher) {
        return new Provider(
                publisher.name(), shown(MemberPaths.PROVIDER_UNIT, "unit", publisher.unit()), publisher.code());
    }

    Sharing sharing(Sharing sharing) {
        SharingMode mode = sharing.mode();
        return new Sharing(
                shown(MemberPaths.SHARING_TYPE, sharing.type()),
                shown(MemberPaths.SHARING_CONDITION, sharing.condition()),
                new SharingMode(
                        shown(MemberPaths.SHARING_MODE_CATEGORY, mode.category()),
                        shown(MemberPaths.SHARING_MODE_TYPE, mode.type())));
    }

    Openness openness(Openness openness) {
        return new Openness(
                shown(MemberPaths.OPENNESS_OPEN, openness.open()),
                shown(MemberPaths.OPENNESS_CONDITION, openness.condition()));
    }

    void extensions(boolean ofItem, Map<String, String> texts, BiConsumer<String, String> taken) {
        texts.forEach((key, text) -> {
            ExtensionMember member = new ExtensionMember(ofItem, key);
            if (view.shows(member)) {
                taken.accept(key, text);
            } else {
                note(
                        MemberPaths.extension(key),
                        view.knows(member)
                                ? WithholdingReason.INTERNAL_ELEMENT
                                : WithholdingReason.UNREGISTERED_ELEMENT);
            }
        });
    }

    void written(Map<String, String> texts) {
        texts.keySet().forEach(member -> note("asWritten." + member, WithholdingReason.TEXT_AS_WRITTEN));
    }
}
