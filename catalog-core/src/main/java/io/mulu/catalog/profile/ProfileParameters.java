package io.mulu.catalog.profile;

import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.rule.RuleParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The parameters that a profile gives. */
record ProfileParameters(Map<String, List<String>> lists, Map<String, LocalDate> dates, Map<String, Integer> numbers)
        implements RuleParameters {

    ProfileParameters {
        lists = Map.copyOf(lists);
        dates = Map.copyOf(dates);
        numbers = Map.copyOf(numbers);
    }

    boolean has(RuleParameter parameter) {
        return switch (parameter.kind()) {
            case TEXTS -> lists.containsKey(parameter.name());
            case DATE -> dates.containsKey(parameter.name());
            case NUMBER -> numbers.containsKey(parameter.name());
        };
    }

    @Override
    public List<String> texts(String name) {
        return given(lists, name);
    }

    @Override
    public LocalDate date(String name) {
        return given(dates, name);
    }

    @Override
    public int number(String name) {
        return given(numbers, name);
    }

    private static <T> T given(Map<String, T> values, String name) {
        T value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
