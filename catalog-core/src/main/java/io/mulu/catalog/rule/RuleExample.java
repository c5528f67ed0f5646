package io.mulu.catalog.rule;

import io.mulu.catalog.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An example of what a rule finds, or of how it should be. What it says is laid over {@link RuleExamples#clean()}, in which
 * no rule finds anything.
 *
 * @param entries the texts of each entry by the path of the member, see {@code MemberPaths}; a blank text empties the
 *     member. Several entries are of one catalogue; of a rule of the phase {@link RulePhase#ASSIGNMENT}, each is a catalogue
 *     of its own, compiled one after the other
 * @param retired the codes that are withdrawn between the first of these catalogues and the second
 * @param remark why it is an example
 */
public record RuleExample(List<Map<String, String>> entries, List<String> retired, LocalizedText remark) {

    public RuleExample {
        entries = entries.stream()
                .map(entry -> Collections.unmodifiableMap(new LinkedHashMap<>(entry)))
                .toList();
        retired = List.copyOf(retired);
    }
}
