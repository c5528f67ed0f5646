package io.mulu.rdf.dcat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.registry.ExtensionMember;

/**
 * Asks the one decision about what an audience may see. Resources come here without what it may not; asking again costs
 * little and keeps back what was forgotten there.
 *
 * @param view the decision
 */
record Visibility(AudienceView view) {

    boolean shows(String element) {
        return view.shows(element);
    }

    boolean everything() {
        return view.audience() == Audience.INTERNAL;
    }

    boolean admits(DataItem item) {
        return view.refusal(item).isEmpty();
    }

    boolean asWritten() {
        return everything();
    }

    boolean sources() {
        return everything();
    }

    boolean extension(boolean ofItem, String key) {
        return view.shows(new ExtensionMember(ofItem, key));
    }
}
