package org.copydesk.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the closing tags of template languages stand in a page; found at the first question. Not for threads. */
final class ClosingTags {
    /** No closing tag has its name further from its braces, in characters. */
    private static final int LONGEST = 100;

    private final String source;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private boolean isKnown;

    ClosingTags(String source) {
        this.source = source;
    }

    /** The first word of a tag, with its slash if it closes. */
    static String name(String source, int from, int to) {
        int i = from;
        while (i < to && "<%-~# \t\r\n".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        boolean isClosing = i < to && source.charAt(i) == '/';
        i = isClosing ? CharacterScan.skipBlanks(source, i + 1, to) : i;
        int end = i;
        while (end < to && (Character.isLetterOrDigit(source.charAt(end)) || "/_-.".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        return (isClosing ? "/" : "") + source.substring(i, end);
    }

    /** Whether a page has a closing tag of a name, such as {@code /note} or {@code endif}. */
    boolean has(String name) {
        return known().containsKey(name);
    }

    /** The offset of the first closing tag of a name from an offset on, or {@link ForwardSearch#NOWHERE}. */
    int find(String name, int from) {
        List<Integer> offsets = known().getOrDefault(name, List.of());
        int found = Collections.binarySearch(offsets, from);
        int index = found >= 0 ? found : -found - 1;
        return index < offsets.size() ? offsets.get(index) : ForwardSearch.NOWHERE;
    }

    private Map<String, List<Integer>> known() {
        for (int i = isKnown ? -1 : source.indexOf('{'); i >= 0; i = source.indexOf('{', i + 1)) {
            boolean begins = source.startsWith("{{", i) || source.startsWith("{%", i);
            String name = begins ? name(source, i + 2, Math.min(source.length(), i + LONGEST)) : "";
            if (name.startsWith("/") || name.startsWith("end")) {
                places.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
            }
        }
        isKnown = true;
        return places;
    }
}
