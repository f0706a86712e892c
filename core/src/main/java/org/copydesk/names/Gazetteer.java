package org.copydesk.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.ResourceLines;

/**
 * Countries, languages and cities, and the people and adjectives that are named after them. Two names known here are two
 * things, however alike: Austria and Australia, Niger and Nigeria, Nigerien and Nigerian. The names are those of ICU4J
 * (Unicode CLDR) in English, frozen into a resource, so that they do not vary with the machine.
 */
final class Gazetteer {
    private static final Gazetteer INSTANCE = new Gazetteer();

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_PART = 4;

    private static final List<String> DEMONYM_ENDINGS =
            List.of("n", "an", "ian", "ean", "ese", "i", "ish", "er", "ic", "ien", "ite", "nian", "lian", "s");
    private static final List<String> PLACE_ENDINGS = List.of("", "a", "e", "y", "o", "ia", "ey", "ium");

    private final Set<String> places = new HashSet<>();
    private final Set<String> peoples = new HashSet<>();
    private final Set<String> english = new HashSet<>();

    private Gazetteer() {
        for (String name : ResourceLines.of(Gazetteer.class, "gazetteer.txt")) {
            places.add(FormatKey.of(name));
            english.add(name);
            for (String part : name.split("[ -]")) {
                String key = FormatKey.of(part);
                if (key.length() >= SHORTEST_PART && !WordList.ORDINARY.contains(key)) {
                    places.add(key);
                }
            }
        }
        for (String line : ResourceLines.of(Gazetteer.class, "demonyms.txt")) {
            peoples.addAll(List.of(line.split(" ")));
        }
    }

    static Gazetteer get() {
        return INSTANCE;
    }

    /** Whether a {@link FormatKey} is that of a place, a language, a people or an adjective of these. */
    boolean isKnown(String key) {
        return places.contains(key) || isPeople(key);
    }

    /** Whether a key is that of a people, a language or an adjective, and of no place. */
    boolean isPeople(String key) {
        return peoples.contains(key) || (!places.contains(key) && isDerived(key));
    }

    /** Whether one of two forms, and only one, is how a place is written in English. */
    boolean isEnglish(String first, String second) {
        return english.contains(first) != english.contains(second)
                && (isAscii(first) ? english.contains(first) : english.contains(second));
    }

    private static boolean isAscii(String form) {
        return form.chars().allMatch(c -> c < 0x80);
    }

    private boolean isDerived(String key) {
        for (String ending : DEMONYM_ENDINGS) {
            int stem = key.length() - ending.length();
            if (stem >= SHORTEST_STEM && key.endsWith(ending) && isStem(key.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStem(String stem) {
        return peoples.contains(stem) || PLACE_ENDINGS.stream().anyMatch(ending -> places.contains(stem + ending));
    }
}
