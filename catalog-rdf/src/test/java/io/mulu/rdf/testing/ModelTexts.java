package io.mulu.rdf.testing;

import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.SharingType;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All values of a part of the model, as they are on the wire, by path; found by reflection, so that none is forgotten. */
public final class ModelTexts {

    private static final Set<String> NO_PARTS = Set.of("hashCode", "toString", "toBuilder", "isEmpty", "getClass");

    private final Map<String, String> texts = new TreeMap<>();

    private ModelTexts() {}

    public static Map<String, String> of(String path, Object part) {
        ModelTexts texts = new ModelTexts();
        texts.add(path, part);
        return texts.texts;
    }

    private void add(String path, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof UnifiedSocialCreditCode
                || value instanceof ClassificationCode
                || value instanceof ResourceCode
                || value instanceof Enum && !(value instanceof SharingType)) {
            texts.put(path, value.toString());
        } else if (value instanceof SharingType type) {
            texts.put(path, type.code());
        } else if (value instanceof ItemLength length) {
            texts.put(path, length.text());
        } else if (value instanceof LocalDate date) {
            texts.put(path, date.toString().replace("+", ""));
        } else if (value instanceof BigDecimal figure) {
            texts.put(path, Math.abs(figure.scale()) > 1000 ? figure.toString() : figure.toPlainString());
        } else if (value instanceof Collection<?> list) {
            int index = 0;
            for (Object element : list) {
                add(path + "[" + index++ + "]", element);
            }
        } else if (value instanceof Map<?, ?> map) {
            int index = 0;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                add(path + ".key" + index, entry.getKey());
                add(path + ".value" + index++, entry.getValue());
            }
        } else {
            addParts(path, value);
        }
    }

    private void addParts(String path, Object whole) {
        if (!whole.getClass().getPackageName().equals("io.mulu.catalog.model")) {
            throw new IllegalArgumentException(path + " is of unknown " + whole.getClass());
        }
        Arrays.stream(whole.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() != void.class
                        && !NO_PARTS.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> add(path + "." + method.getName(), call(method, whole)));
    }

    private static @Nullable Object call(Method method, Object whole) {
        try {
            return method.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
