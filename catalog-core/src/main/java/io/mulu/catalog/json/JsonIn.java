package io.mulu.catalog.json;

import io.mulu.catalog.registry.Spelling;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of objects, one after another; a value of the wrong JSON type is taken as text instead of refused. Each
 * method that takes a value leaves the input behind it.
 */
abstract class JsonIn {

    /** Goes to the value of the next member; null at the object's end. */
    abstract @Nullable String nextMember();

    /** Goes to the next element; false at the array's end. */
    abstract boolean nextElement();

    abstract boolean isNull();

    abstract boolean isArray();

    abstract boolean isObject();

    abstract boolean isString();

    abstract boolean isNumber();

    abstract boolean isBoolean();

    /** Whether the value, which is a boolean, is true. */
    abstract boolean isTrue();

    /** A scalar's text. */
    abstract String scalar();

    /** A scalar's text, of a member in which the same texts come again and again: mostly an instance given before. */
    abstract String repeatedScalar();

    /** A structure's compact JSON text. */
    abstract String structure();

    /** Where the current value begins, in bytes from the beginning of the input. */
    abstract long offset();

    private boolean isStructure() {
        return isObject() || isArray();
    }

    /** True at the beginning of an object; anything else that stands there is kept as written. */
    final boolean opens(String path, Leftovers leftovers) {
        if (isObject()) {
            return true;
        }
        keep(path, leftovers);
        return false;
    }

    /** Keeps as written whatever stands here, save null. */
    final void keep(String path, Leftovers leftovers) {
        if (!isNull()) {
            leftovers.written(path, any());
        }
    }

    /** A scalar as text; null for nothing, for blanks, and for a structure, which is kept as written. */
    final @Nullable String text(String path, Leftovers leftovers) {
        if (isString()) {
            return unlessBlank(scalar());
        }
        if (isNull()) {
            return null;
        }
        if (isStructure()) {
            leftovers.written(path, structure());
            return null;
        }
        return unlessBlank(scalar());
    }

    /** As {@link #text}, of a member in which the same texts come again and again. */
    final @Nullable String word(String path, Leftovers leftovers) {
        return isString() ? unlessBlank(repeatedScalar()) : text(path, leftovers);
    }

    /** Most texts begin with a printing ASCII character or a common ideograph; the others are looked at closely. */
    private static @Nullable String unlessBlank(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char first = text.charAt(0);
        boolean plain = first > ' ' && first < 0x7F || first >= 0x4E00 && first <= 0x9FFF;
        return plain || !Spelling.isBlank(text) ? text : null;
    }

    /** Keeps a member that the format does not know. */
    final void unknown(String name, Leftovers leftovers) {
        if (!isNull()) {
            leftovers.extension(name, any());
        }
    }

    /** The members of an object of texts. */
    final void texts(BiConsumer<String, String> taker) {
        String name;
        while ((name = nextMember()) != null) {
            if (!isNull()) {
                taker.accept(name, anyWord());
            }
        }
    }

    /** A scalar's text, or a structure's compact JSON text. */
    final String any() {
        return isStructure() ? structure() : scalar();
    }

    /** As {@link #any}, of a member in which the same texts come again and again. */
    final String anyWord() {
        return isString() ? repeatedScalar() : any();
    }
}
