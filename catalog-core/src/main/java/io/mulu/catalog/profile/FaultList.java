package io.mulu.catalog.profile;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with one document, and with those it extends. */
final class FaultList {

    private static final Messages MESSAGES = Messages.beside(FaultList.class, "faults");

    private final String document;
    private final List<ProfileFault> own = new ArrayList<>();
    private final List<ProfileFault> ofBase = new ArrayList<>();

    FaultList(String document) {
        this.document = document;
    }

    /** Notes a fault; arguments are names and values by turns. */
    void add(JsonNode at, String key, String... arguments) {
        add(at.line(), key, arguments);
    }

    void add(int line, String key, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        LocalizedText sentence = MESSAGES.format(key, named);
        own.add(new ProfileFault(document, line, sentence));
    }

    void addAll(UnreadableProfileException base) {
        ofBase.addAll(base.faults());
    }

    /** Throws when there is a fault. */
    void refuse() {
        if (own.isEmpty() && ofBase.isEmpty()) {
            return;
        }
        List<ProfileFault> all = new ArrayList<>(own);
        all.sort(Comparator.comparingInt(ProfileFault::line));
        all.addAll(ofBase);
        throw new UnreadableProfileException(all);
    }
}
