package org.copydesk.names;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.ResourceLines;

/** Old and new names of one city, such as Kiev and Kyiv; see {@code city-names.txt}. */
final class CityNames {
    private static final Set<String> PAIRS = load();

    private CityNames() {}

    private static Set<String> load() {
        Set<String> pairs = new HashSet<>();
        for (String line : ResourceLines.of(CityNames.class, "city-names.txt")) {
            String[] names = line.split("\t");
            String older = FormatKey.of(names[0]);
            String newer = FormatKey.of(names[1]);
            pairs.add(older + " " + newer);
            pairs.add(newer + " " + older);
        }
        return Set.copyOf(pairs);
    }

    /** Whether two {@link FormatKey}s are names of one city. */
    static boolean arePair(String key, String other) {
        return PAIRS.contains(key + " " + other);
    }

    /** All pairs of keys, in both orders, parted by a blank. */
    static Set<String> pairs() {
        return PAIRS;
    }
}
