package io.mulu.catalog.profile;

import io.mulu.catalog.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A profile with faults. All of them are told together, and nothing of the profile is used. */
public final class UnreadableProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProfileFault> faults;

    UnreadableProfileException(List<ProfileFault> faults) {
        super(text(faults, Language.EN));
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong.
     *
     * @return at least one fault, by document and line
     */
    public List<ProfileFault> faults() {
        return faults;
    }

    /**
     * What is wrong, for people.
     *
     * @param language in which language
     * @return one line for each fault, with document and line
     */
    public String text(Language language) {
        return text(faults, language);
    }

    private static String text(List<ProfileFault> faults, Language language) {
        return faults.stream().map(fault -> fault.text(language)).collect(Collectors.joining("\n"));
    }
}
