package io.mulu.benchmarks.reading;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.rule.RuleParameters;
import io.mulu.catalog.rule.RuleRun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of sharing and openness in one piece, as a program has them that knows nothing of rules. */
final class HandUse {

    private final HandPhrases placeholders;
    private final HandPhrases nothing;
    private final HandPhrases conditionalEchoes;
    private final HandPhrases unconditionalFillers;
    private final HandPhrases openEchoes;
    private final HandPhrases closedFillers;
    private final List<String> fileCategories;
    private final List<String> markers;
    private final List<String> lookalikes;
    private final List<String> platformTypes;
    private final List<String> mailTypes;

    HandUse(RuleParameters parameters, MetadataRegistry registry) {
        placeholders = new HandPhrases(parameters.texts("placeholders"));
        nothing = new HandPhrases(parameters.texts("nothingWords"));
        conditionalEchoes = new HandPhrases(parameters.texts("conditionalTermsEchoes"));
        unconditionalFillers = new HandPhrases(parameters.texts("unconditionalUseFillers"));
        openEchoes = new HandPhrases(parameters.texts("openConditionEchoes"));
        closedFillers = new HandPhrases(parameters.texts("closedConditionFillers"));
        fileCategories = parameters.texts("fileFormatCategories");
        markers = parameters.texts("lawMarkers");
        lookalikes = parameters.texts("lawLookalikes");
        platformTypes = types(registry, "platform");
        mailTypes = types(registry, "mail-or-media");
    }

    private static List<String> types(MetadataRegistry registry, String category) {
        return registry.domain(ValueDomains.SHARING_MODE_TYPE).values().stream()
                .filter(value -> value.parents().contains(category))
                .map(PermissibleValue::code)
                .toList();
    }

    boolean isUnfilled(@Nullable String text) {
        return text == null || Spelling.isBlank(text) || placeholders.contain(text);
    }

    boolean saysNothing(@Nullable String text) {
        return isUnfilled(text) || nothing.contain(text);
    }

    private boolean cites(String text) {
        if (text.indexOf('《') >= 0) {
            return true;
        }
        String rest = text;
        for (String lookalike : lookalikes) {
            rest = rest.replace(lookalike, " ");
        }
        for (String marker : markers) {
            if (rest.contains(marker)) {
                return true;
            }
        }
        return false;
    }

    void ofResource(InformationResource resource, RuleRun.Sink sink) {
        condition(resource.sharing(), "", sink);
        mode(resource, resource.sharing(), "", sink);
        contradiction(resource.sharing().type(), resource.openness(), "", true, sink);
        openCondition(resource.openness(), "", sink);
    }

    /** An item's block with a type is taken whole; one without adds to the resource's. */
    void ofItem(InformationResource resource, DataItem item, int index, RuleRun.Sink sink) {
        String prefix = MemberPaths.item(index, "") + ".";
        Sharing above = resource.sharing();
        Sharing own = item.sharing();
        Sharing sharing = own.type() != null || item.asWritten().containsKey(MemberPaths.SHARING_TYPE)
                ? own
                : new Sharing(
                        above.type(),
                        own.condition() == null ? above.condition() : own.condition(),
                        own.mode().isEmpty() ? above.mode() : own.mode());
        Openness openAbove = resource.openness();
        Openness openOwn = item.openness();
        Openness openness = openOwn.open() != null || item.asWritten().containsKey(MemberPaths.OPENNESS_OPEN)
                ? openOwn
                : new Openness(
                        openAbove.open(), openOwn.condition() == null ? openAbove.condition() : openOwn.condition());
        if (own.type() != null || own.condition() != null) {
            condition(sharing, prefix, sink);
        }
        if (own.type() != null || !own.mode().isEmpty()) {
            mode(resource, sharing, prefix, sink);
        }
        if (openOwn.open() != null || own.type() != null) {
            contradiction(sharing.type(), openness, prefix, openOwn.open() != null, sink);
        }
        if (openOwn.open() != null || openOwn.condition() != null) {
            openCondition(openness, prefix, sink);
        }
    }

    private void condition(Sharing sharing, String prefix, RuleRun.Sink sink) {
        SharingType type = sharing.type();
        String condition = sharing.condition();
        if (type == null) {
            return;
        }
        boolean silent = saysNothing(condition);
        switch (type) {
            case NOT_SHARED -> {
                if (silent) {
                    report("not-shared-basis-missing", prefix, MemberPaths.SHARING_CONDITION, condition, sink);
                } else if (condition != null && !cites(condition)) {
                    report("not-shared-basis-uncited", prefix, MemberPaths.SHARING_CONDITION, condition, sink);
                }
            }
            case CONDITIONAL -> {
                if (silent) {
                    report("conditional-terms-missing", prefix, MemberPaths.SHARING_CONDITION, condition, sink);
                } else if (conditionalEchoes.contain(condition)) {
                    report("conditional-terms-echo", prefix, MemberPaths.SHARING_CONDITION, condition, sink);
                }
            }
            default -> {
                boolean filler = unconditionalFillers.contain(condition);
                if (silent && !filler) {
                    report("unconditional-use-missing", prefix, MemberPaths.SHARING_CONDITION, condition, sink);
                }
                if (filler) {
                    report("unconditional-use-filler", prefix, MemberPaths.SHARING_CONDITION, condition, sink);
                }
            }
        }
    }

    private void mode(InformationResource resource, Sharing sharing, String prefix, RuleRun.Sink sink) {
        SharingMode mode = sharing.mode();
        String type = mode.type();
        if (sharing.type() == SharingType.NOT_SHARED || type == null) {
            return;
        }
        if ("platform".equals(mode.category())) {
            if (!platformTypes.contains(type)) {
                report("platform-mode-without-type", prefix, MemberPaths.SHARING_MODE_TYPE, type, sink);
                return;
            }
            String category = resource.format().category();
            if (category != null && fileCategories.contains(category) && !type.equals("file")) {
                report("file-format-not-shared-as-file", prefix, MemberPaths.SHARING_MODE_TYPE, type, sink);
            }
            if ("database".equals(category) && !type.equals("database") && !type.equals("interface")) {
                report("database-not-shared-as-data", prefix, MemberPaths.SHARING_MODE_TYPE, type, sink);
            }
        } else if ("mail-or-media".equals(mode.category()) && !mailTypes.contains(type)) {
            report("mail-mode-with-type", prefix, MemberPaths.SHARING_MODE_TYPE, type, sink);
        }
    }

    private static void contradiction(
            @Nullable SharingType type, Openness openness, String prefix, boolean statesOpen, RuleRun.Sink sink) {
        if (type == SharingType.NOT_SHARED && Boolean.TRUE.equals(openness.open())) {
            String member = statesOpen ? MemberPaths.OPENNESS_OPEN : MemberPaths.SHARING_TYPE;
            report("not-shared-but-open", prefix, member, "open", sink);
        }
    }

    private void openCondition(Openness openness, String prefix, RuleRun.Sink sink) {
        String condition = openness.condition();
        if (Boolean.TRUE.equals(openness.open())) {
            if (isUnfilled(condition) || openEchoes.contain(condition)) {
                report("open-condition-missing", prefix, MemberPaths.OPENNESS_CONDITION, condition, sink);
            }
        } else if (Boolean.FALSE.equals(openness.open())
                && !saysNothing(condition)
                && !closedFillers.contain(condition)) {
            report("closed-condition-stated", prefix, MemberPaths.OPENNESS_CONDITION, condition, sink);
        }
    }

    private static void report(String rule, String prefix, String path, @Nullable String found, RuleRun.Sink sink) {
        sink.found(rule, prefix + path, found == null || found.isBlank() ? Map.of() : Map.of("found", found));
    }
}
