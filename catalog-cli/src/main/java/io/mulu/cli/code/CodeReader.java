package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.codes.reading.Fault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds out what a text is, takes it apart and says what is wrong with it. Throws for no text. Not thread-safe. */
public final class CodeReader {

    private final CodeSettings settings;
    private final Map<CodeKind, CodeFamily> families = new EnumMap<>(CodeKind.class);
    private final KindGuess guess;

    /**
     * A reader.
     *
     * @param settings by what texts are judged
     */
    public CodeReader(CodeSettings settings) {
        this.settings = settings;
        DivisionNames names = new DivisionNames(settings.date());
        ClassificationCodes classification = new ClassificationCodes(settings.scheme());
        CreditCodes credit = new CreditCodes(names, settings.leniency());
        OrganisationCodes organisation = new OrganisationCodes();
        ResourceCodes resource = new ResourceCodes(settings.profile(), classification, credit, names);
        families.put(CodeKind.UNIFIED_SOCIAL_CREDIT_CODE, credit);
        families.put(CodeKind.RESOURCE_CODE, resource);
        families.put(CodeKind.ORGANISATION_CODE, organisation);
        families.put(CodeKind.DIVISION_CODE, new DivisionCodes(names));
        families.put(CodeKind.CLASSIFICATION_CODE, classification);
        this.guess = new KindGuess(classification, credit, organisation, resource, settings.profile() != null);
    }

    /**
     * Reads a text.
     *
     * @param text any text, of any length
     * @return what there is to say of it
     */
    public CodeReading read(String text) {
        CodeKind asked = settings.kind();
        CodeKind kind = asked == null ? guess.of(text) : asked;
        CodeFamily family = families.get(kind);
        if (family == null) {
            Fault fault = new Fault("unrecognised", 0, text, "");
            return CodeReading.of(
                    text, CodeKind.UNKNOWN, List.of(CodeWords.finding("unknown", fault, Severity.ERROR)), List.of());
        }
        CodeReading reading = family.read(text);
        return asked == null && reading.isValid() ? reading.withAlternatives(alternatives(kind, text)) : reading;
    }

    /** Any six digits are a division code, so that only a listed one is worth a word. */
    private List<CodeKind> alternatives(CodeKind kind, String text) {
        return families.entrySet().stream()
                .filter(family -> family.getKey() != kind && family.getKey() != CodeKind.CLASSIFICATION_CODE)
                .filter(family -> family.getValue().accepts(text))
                .filter(family -> family.getKey() != CodeKind.DIVISION_CODE
                        || !family.getValue().read(text).history().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
