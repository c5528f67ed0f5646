package io.mulu.rdf.registry;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.rdf.graph.PercentEncoding;

/** Names the things of a registry. What the library ships has names of its own; the rest is named within a base. */
final class RegistryIris {

    private static final String SHIPPED = "https://w3id.org/mulu/";
    private static final String STATUSES = SHIPPED + "scheme/registration-status";

    private final String base;

    RegistryIris(String base) {
        this.base = base;
    }

    String item(ItemKind kind, ItemIdentifier id) {
        boolean shipped = ItemRegistry.guide2017().item(id).isPresent();
        return (shipped ? SHIPPED : base)
                + "registry/"
                + kind.code()
                + "/"
                + PercentEncoding.segment(id.authority())
                + "/"
                + PercentEncoding.segment(id.item())
                + "/"
                + PercentEncoding.segment(id.version());
    }

    static String concept(String scheme, String code) {
        return scheme + "/value/" + PercentEncoding.segment(code);
    }

    static String part(String owner, String what, int number) {
        return owner + "/" + what + "/" + number;
    }

    /** The list under whose name exports of catalogues use the values of a domain, whatever its version. */
    String codeList(AdministeredItem domain) {
        boolean shipped = ItemRegistry.guide2017()
                .inForce(ItemKind.VALUE_DOMAIN, domain.key())
                .isPresent();
        return (shipped ? SHIPPED : base) + "scheme/" + PercentEncoding.segment(domain.key());
    }

    static String statuses() {
        return STATUSES;
    }

    static String status(RegistrationStatus status) {
        return STATUSES + "#" + status.code();
    }
}
