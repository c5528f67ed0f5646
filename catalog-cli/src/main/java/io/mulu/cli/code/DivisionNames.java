package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.region.Division;
import io.mulu.codes.region.DivisionCode;
import io.mulu.codes.region.DivisionRegistry;
import io.mulu.codes.region.DivisionStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What division codes mean on a day, or meant before. */
final class DivisionNames {

    private static final String NATIONAL = "100000";

    private final DivisionRegistry registry = DivisionRegistry.shipped();
    private final LocalDate date;

    DivisionNames(LocalDate date) {
        this.date = date;
    }

    List<Division> history(DivisionCode code) {
        return registry.history(code);
    }

    /** The names from the province down, with the years where they are of the past; null for a code never listed. */
    @Nullable
    LocalizedText meaning(DivisionCode code) {
        if (code.text().equals(NATIONAL)) {
            return CodeWords.text("division.national", Map.of());
        }
        List<String> path = registry.path(code, date);
        if (!path.isEmpty()) {
            return plain(String.join(" ", path));
        }
        return last(code)
                .map(division -> plain(String.join(" ", registry.path(code, lastDay(division))) + years(division)))
                .orElse(null);
    }

    /** The name of a code on the day, or when another code was last in use, which lies in it. */
    @Nullable
    LocalizedText name(DivisionCode code, DivisionCode whole) {
        LocalDate day = registry.at(whole, date).isPresent()
                ? date
                : last(whole).map(DivisionNames::lastDay).orElse(date);
        return registry.at(code, day).map(division -> plain(division.name())).orElse(null);
    }

    /** The last meaning before the day; where there is none, the first one after. */
    private Optional<Division> last(DivisionCode code) {
        List<Division> history = registry.history(code);
        return history.stream()
                .filter(division -> division.from() <= date.getYear())
                .reduce((earlier, later) -> later)
                .or(() -> history.stream().findFirst());
    }

    private static LocalDate lastDay(Division division) {
        return LocalDate.of(division.end().orElse(division.from() + 1) - 1, 12, 31);
    }

    private static LocalizedText plain(String text) {
        return new LocalizedText(text, text);
    }

    static String years(Division division) {
        return " (" + division.from() + "–"
                + (division.end().isPresent() ? String.valueOf(division.end().getAsInt() - 1) : "") + ")";
    }

    /** A note where the code is not in use on the day; none of them is a fault of the code. */
    Optional<CodeFinding> note(DivisionCode code, int position) {
        DivisionStanding standing = registry.standing(code, date);
        if (standing == DivisionStanding.IN_USE || code.text().equals(NATIONAL)) {
            return Optional.empty();
        }
        String rule = switch (standing) {
            case RETIRED -> "division-retired";
            case NOT_YET -> "division-not-yet";
            default -> "division-never-listed";
        };
        String successors = last(code).stream()
                .flatMap(division -> division.successors().stream())
                .map(successor -> successor.text() + named(successor))
                .collect(Collectors.joining("、"));
        Fault fault = new Fault(rule, position, code.text(), successors);
        CodeFinding finding = CodeWords.finding("division", fault, Severity.NOTE);
        return Optional.of(new CodeFinding(
                rule, Severity.NOTE, position, code.text(), String.join(" ", successors(code)), finding.message()));
    }

    private List<String> successors(DivisionCode code) {
        return last(code).stream()
                .flatMap(division -> division.successors().stream())
                .map(DivisionCode::text)
                .toList();
    }

    private String named(DivisionCode code) {
        List<Division> history = registry.history(code);
        return history.isEmpty() ? "" : history.get(history.size() - 1).name();
    }
}
