package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;

/** The registry does not admit a change; nothing was changed. */
public final class RegistrationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText sentence;
    private final List<RegistrationStatus> allowed;

    RegistrationRefusedException(LocalizedText sentence, List<RegistrationStatus> allowed) {
        super(sentence.en());
        this.sentence = sentence;
        this.allowed = List.copyOf(allowed);
    }

    /**
     * Why, for people.
     *
     * @return one sentence; where a status may not follow, it names those that may
     */
    public LocalizedText sentence() {
        return sentence;
    }

    /**
     * The statuses that may follow the item's present one.
     *
     * @return in their order; empty when none may, or when status is not what was wrong
     */
    public List<RegistrationStatus> allowed() {
        return allowed;
    }
}
