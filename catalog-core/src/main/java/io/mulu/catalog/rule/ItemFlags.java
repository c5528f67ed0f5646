package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.Spelling;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column beside the items, found by its heading, that says yes or no of each of them. */
final class ItemFlags {

    private final Set<String> headings = new HashSet<>();
    private final Phrases yes;

    ItemFlags(RuleSettings settings, String headings) {
        settings.parameters().texts(headings).forEach(heading -> this.headings.add(Spelling.key(heading)));
        this.yes = Phrases.of(settings, "flagYesWords");
    }

    /** The heading that one of the items has a text under; null when the catalogue has no such column. */
    @Nullable
    String heading(InformationResource resource, int item) {
        Map<String, String> extensions = resource.items().get(item).extensions();
        if (extensions.isEmpty()) {
            return null;
        }
        for (String heading : extensions.keySet()) {
            if (headings.contains(Spelling.key(heading))) {
                return heading;
            }
        }
        return null;
    }

    boolean saysYes(InformationResource resource, int item, String heading) {
        return yes.contain(resource.items().get(item).extensions().get(heading));
    }
}
