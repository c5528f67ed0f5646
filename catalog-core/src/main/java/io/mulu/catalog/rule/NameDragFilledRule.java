package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;

/**
 * Names of one provider that only count up: somebody dragged a cell down and the program counted. Years, months and days
 * at the end count up for good reason and are let pass.
 */
final class NameDragFilledRule implements CatalogRule {

    private static final int MOST_DIGITS = 9;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final NumberedNames<String> names;

    NameDragFilledRule(RuleSettings settings) {
        this.names = new NumberedNames<>(settings.parameters().number("dragFillShortest"));
    }

    @Override
    public String id() {
        return "name-drag-filled";
    }

    @Override
    public void visit(VisitedEntry entry) {
        String name = entry.resource().name();
        if (name == null || !mayEndInDigit(name)) {
            return;
        }
        String key = Phrases.key(name);
        int stem = stem(key);
        int digits = key.length() - stem;
        if (stem == 0 || digits == 0 || digits > MOST_DIGITS) {
            return;
        }
        int number = Integer.parseInt(key, stem, key.length(), 10);
        if (!isDate(number, digits)) {
            String provider = entry.resource().provider().name();
            String same = (provider == null ? "" : Spelling.key(provider)) + "\n" + key.substring(0, stem);
            names.add(same, number, name, entry.place(MemberPaths.NAME));
        }
    }

    @Override
    public void finish(CatalogReport report) {
        names.report(report);
    }

    /** Most names end in an ideograph; they are not folded. */
    private static boolean mayEndInDigit(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return last < 0x4E00 || last > 0x9FFF;
    }

    private static int stem(String key) {
        int stem = key.length();
        while (stem > 0 && key.charAt(stem - 1) >= '0' && key.charAt(stem - 1) <= '9') {
            stem--;
        }
        return stem;
    }

    /** As 2017, 201706 or 20170630. */
    private static boolean isDate(int number, int digits) {
        return switch (digits) {
            case 4 -> isYear(number);
            case 6 -> isYear(number / 100) && isAtMost(number % 100, 12);
            case 8 -> isYear(number / 10000) && isAtMost(number / 100 % 100, 12) && isAtMost(number % 100, 31);
            default -> false;
        };
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean isAtMost(int number, int most) {
        return number >= 1 && number <= most;
    }
}
