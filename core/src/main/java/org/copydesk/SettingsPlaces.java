package org.copydesk;

import java.util.HashMap;
import java.util.Map;

/**
 * Where in a file of settings the texts of some keys stand, for what is only known to be without effect when the content
 * has been read. Immutable.
 */
record SettingsPlaces(Map<String, Map<String, String>> byKey) {
    SettingsPlaces {
        byKey = Map.copyOf(byKey);
    }

    static SettingsPlaces none() {
        return new SettingsPlaces(Map.of());
    }

    /**
     * These places, with those of one key replaced; none of it if it does not come from a file.
     *
     * @param places {@code file:line:column} by text
     */
    SettingsPlaces with(String key, Map<String, String> places) {
        Map<String, Map<String, String>> changed = new HashMap<>(byKey);
        changed.put(key, Map.copyOf(places));
        return new SettingsPlaces(changed);
    }

    /** A text of a key as a warning names it: behind its place if it comes from a file. */
    String named(String key, String text) {
        String place = byKey.getOrDefault(key, Map.of()).get(text);
        return (place == null ? "" : place + ": ") + key + " " + Shown.text(text);
    }
}
