package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of a profile while its documents are read, those that are extended first. */
final class Draft {

    final List<ProfileLayer> layers = new ArrayList<>();
    final Map<String, Setting<Optional<Severity>>> severities = new TreeMap<>();
    final Map<String, Setting<ParameterValue>> values = new TreeMap<>();
    final List<Waiver> waivers = new ArrayList<>();

    Draft() {}

    Draft(Profile base) {
        layers.addAll(base.layers());
        severities.putAll(base.severities());
        values.putAll(base.settings());
        waivers.addAll(base.waivers());
    }

    /** The place of the document that is being read. */
    int layer() {
        return layers.size();
    }

    boolean isOn(String rule) {
        Setting<Optional<Severity>> setting = severities.get(rule);
        return setting != null && setting.value().isPresent();
    }
}
