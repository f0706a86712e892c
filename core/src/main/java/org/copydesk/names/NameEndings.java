package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.ResourceLines;

/** Endings that make another name or another word of a name. */
final class NameEndings {
    private static final List<String> DERIVING = List.of(
            "s", "es", "n", "an", "ian", "ean", "i", "ish", "ese", "er", "ers", "ism", "ist", "ic", "ns", "y", "ite",
            "ites", "ans", "ians", "ing", "ed", "al", "ia", "land", "ville", "ton");

    private static final List<String[]> PEOPLE = load();

    private NameEndings() {}

    private static List<String[]> load() {
        List<String[]> pairs = new ArrayList<>();
        for (String line : ResourceLines.of(NameEndings.class, "given-name-pairs.txt")) {
            pairs.add(line.replace("-", "").split(" ", -1));
        }
        return List.copyOf(pairs);
    }

    /**
     * Whether one word is made from the other: a plural, a people, an adjective, a town. A last letter that is only
     * written twice makes no other word.
     */
    static boolean derive(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (!longer.startsWith(shorter)) {
            return false;
        }
        String ending = longer.substring(shorter.length());
        return DERIVING.contains(ending) && !(ending.length() == 1 && shorter.endsWith(ending));
    }

    /** Whether two given names differ as those of two people of one family do: Carlo and Carla. */
    static boolean areTwoPeople(String a, String b) {
        return PEOPLE.stream().anyMatch(pair -> differ(a, b, pair) || differ(b, a, pair));
    }

    private static boolean differ(String a, String b, String[] pair) {
        return a.endsWith(pair[0])
                && b.endsWith(pair[1])
                && a.substring(0, a.length() - pair[0].length()).equals(b.substring(0, b.length() - pair[1].length()));
    }
}
