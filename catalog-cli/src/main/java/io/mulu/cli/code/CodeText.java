package io.mulu.cli.code;

import io.mulu.catalog.text.Language;
import io.mulu.codes.organization.Repair;
import io.mulu.codes.region.Division;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints readings for people: the verdict, the parts with their positions, what is wrong, and what might be meant. */
public final class CodeText {

    /** More repairs than this are no help. */
    private static final int MOST_REPAIRS = 5;

    private final PrintWriter out;
    private final Language language;

    /**
     * A printer.
     *
     * @param out where to print
     * @param language the language
     */
    public CodeText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Prints one reading and an empty line.
     *
     * @param reading the reading
     */
    public void print(CodeReading reading) {
        out.println(Shown.text(reading.input()) + "  "
                + word("kind." + reading.kind().code()) + profile(reading)
                + word(reading.isValid() ? "verdict.valid" : "verdict.invalid"));
        if (!reading.path().isEmpty()) {
            line("path", Map.of("path", String.join(" / ", reading.path())));
        }
        reading.parts().forEach(part -> part(part, reading.parts()));
        reading.history().forEach(this::period);
        reading.findings()
                .forEach(finding ->
                        out.println("  " + word("severity." + finding.severity().code())
                                + finding.message().in(language)));
        repairs(reading.repairs());
        if (!reading.alternatives().isEmpty()) {
            line(
                    "alternatives",
                    Map.of(
                            "kinds",
                            reading.alternatives().stream()
                                    .map(kind -> word("kind." + kind.code()))
                                    .collect(Collectors.joining(word("and")))));
        }
        out.println();
    }

    private String profile(CodeReading reading) {
        String profile = reading.profile();
        return profile == null
                ? ""
                : CodeWords.text("profile", Map.of("profile", profile)).in(language);
    }

    private String word(String key) {
        return CodeWords.word(key, language);
    }

    private void line(String key, Map<String, String> arguments) {
        out.println("  " + CodeWords.text(key, arguments).in(language));
    }

    private void part(CodePart part, List<CodePart> all) {
        int width = all.stream().mapToInt(CodePart::length).max().orElse(0);
        String positions = part.length() == 1
                ? String.valueOf(part.position())
                : part.position() + "-" + (part.position() + part.length() - 1);
        String meaning =
                part.meaning() == null ? "" : word("colon") + part.meaning().in(language);
        String text = Shown.text(part.text());
        out.println("  " + padded(positions, 5) + "  " + padded(text, Math.min(width, 24)) + "  "
                + word("part." + part.name()) + meaning);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void period(Division division) {
        String successors = division.successions().stream()
                .map(succession -> succession.code().text() + " (" + succession.year() + ")")
                .collect(Collectors.joining(word("and")));
        line(
                successors.isEmpty() ? "period" : "period.successors",
                Map.of(
                        "from",
                        String.valueOf(division.from()),
                        "until",
                        division.end().isPresent()
                                ? String.valueOf(division.end().getAsInt() - 1)
                                : "",
                        "name",
                        division.name(),
                        "successors",
                        successors));
    }

    private void repairs(List<Repair> repairs) {
        repairs.stream()
                .limit(MOST_REPAIRS)
                .forEach(repair -> line(
                        repair.found().length() == 2 ? "repair.exchange" : "repair",
                        Map.of(
                                "position", String.valueOf(repair.position()),
                                "next", String.valueOf(repair.position() + 1),
                                "found", Shown.text(repair.found()),
                                "replacement", repair.replacement(),
                                "code", repair.code().text())));
        if (repairs.size() > MOST_REPAIRS) {
            line("repairs.more", Map.of("count", String.valueOf(repairs.size() - MOST_REPAIRS)));
        }
    }
}
