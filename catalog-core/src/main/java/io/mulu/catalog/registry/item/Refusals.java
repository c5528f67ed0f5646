package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences in which the registry refuses. */
final class Refusals {

    private static final Messages MESSAGES = Messages.beside(Refusals.class, "registry");

    private Refusals() {}

    static RegistrationRefusedException of(String key, ItemIdentifier item, String detail) {
        return new RegistrationRefusedException(
                MESSAGES.format(key, Map.of("item", item.toString(), "detail", detail)), List.of());
    }

    static RegistrationRefusedException locked(AdministeredItem item) {
        LocalizedText status = item.status().names();
        return of("locked", item.identifier(), status.zh() + " / " + status.en());
    }

    /** No way leads there; says which ways there are. */
    static RegistrationRefusedException noWay(AdministeredItem item, RegistrationStatus to) {
        List<RegistrationStatus> allowed = List.copyOf(item.status().next());
        String key = allowed.isEmpty() ? "end" : "no-way";
        return new RegistrationRefusedException(
                new LocalizedText(
                        noWay(key, item, to, allowed, Language.ZH), noWay(key, item, to, allowed, Language.EN)),
                allowed);
    }

    private static String noWay(
            String key, AdministeredItem item, RegistrationStatus to, List<RegistrationStatus> allowed, Language in) {
        return MESSAGES.format(
                        key,
                        Map.of(
                                "item", item.identifier().toString(),
                                "from", item.status().names().in(in),
                                "to", to.names().in(in),
                                "allowed",
                                        allowed.stream()
                                                .map(status -> status.names().in(in))
                                                .collect(Collectors.joining(in == Language.ZH ? "、" : ", "))))
                .in(in);
    }
}
