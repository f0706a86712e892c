package org.copydesk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;

/** Which of the spellings of a name stands at each of its places. Filled file by file; not safe for threads. */
final class Spellings {
    /** Stands for a spelling that is not known. */
    static final char UNKNOWN = '-';

    private final Map<String, Map<Place, List<String>>> formsByPath = new TreeMap<>();
    private final Map<Place, Integer> found = new HashMap<>();

    /** To be filled for the findings that have spellings. */
    static Spellings of(List<Finding> findings) {
        Spellings spellings = new Spellings();
        for (Finding finding : findings) {
            List<String> forms = forms(finding);
            if (!forms.isEmpty()) {
                spellings.add(finding.place(), forms);
                finding.related().forEach(place -> spellings.add(place, forms));
            }
        }
        return spellings;
    }

    private static List<String> forms(Finding finding) {
        Object forms = finding.properties().getOrDefault("forms", List.of());
        return forms instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void add(Place place, List<String> forms) {
        formsByPath.computeIfAbsent(place.path(), path -> new HashMap<>()).put(place, forms);
    }

    /** Looks at the places of a file. */
    void read(String path, String text) {
        formsByPath.getOrDefault(path, Map.of()).forEach((place, forms) -> {
            if (place.charEnd() <= text.length()) {
                found.put(place, indexOf(text.substring(place.charOffset(), place.charEnd()), forms));
            }
        });
    }

    /** The form that the words are, or else the longest one in them: markup may stand between. */
    private static int indexOf(String words, List<String> forms) {
        String line = String.join(" ", words.split("\\s+"));
        int same = forms.indexOf(line);
        if (same >= 0) {
            return same;
        }
        int longest = -1;
        for (int i = 0; i < forms.size(); i++) {
            boolean isLonger =
                    longest < 0 || forms.get(i).length() > forms.get(longest).length();
            longest = isLonger && line.contains(forms.get(i)) ? i : longest;
        }
        return longest;
    }

    /** The spelling at a place: the number of a form as a digit or small letter, or {@link #UNKNOWN}. */
    char at(Place place) {
        int index = found.getOrDefault(place, -1);
        return index < 0 || index >= Character.MAX_RADIX ? UNKNOWN : Character.forDigit(index, Character.MAX_RADIX);
    }
}
