package io.mulu.catalog.profile;

import io.mulu.catalog.rule.RuleParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The parameters that a profile gives. */
record ProfileParameters(Map<String, ParameterValue> values) implements RuleParameters {

    ProfileParameters {
        values = Map.copyOf(values);
    }

    @Override
    public List<String> texts(String name) {
        return given(ParameterValue.Texts.class, name).texts();
    }

    @Override
    public LocalDate date(String name) {
        return given(ParameterValue.Day.class, name).date();
    }

    @Override
    public int number(String name) {
        return given(ParameterValue.Whole.class, name).number();
    }

    private <T extends ParameterValue> T given(Class<T> kind, String name) {
        ParameterValue value = values.get(name);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return kind.cast(value);
    }
}
