package io.mulu.catalog.profile;

import io.mulu.catalog.text.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/** Whose profile it is, from the one that binds everybody to the one that binds a few. */
public enum Layer {
    /** For the whole country. */
    NATIONAL("国家", "national"),
    /** For a province, or a city or county within it. */
    PROVINCE("省", "province"),
    /** For a department, whose catalogue it is. */
    DEPARTMENT("部门", "department");

    private final LocalizedText names;

    Layer(String zh, String en) {
        this.names = new LocalizedText(zh, en);
    }

    /**
     * The layer for people.
     *
     * @return in both languages
     */
    public LocalizedText names() {
        return names;
    }

    /**
     * The name in profiles.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Layer> ofCode(String code) {
        for (Layer layer : values()) {
            if (layer.code().equals(code)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
