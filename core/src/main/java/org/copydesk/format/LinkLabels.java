package org.copydesk.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The labels of links that a page defines; found at the first question. Not safe for threads. */
final class LinkLabels {
    private static final int LONGEST = 999;

    private final String source;
    private final Set<String> labels = new HashSet<>();
    private boolean isRead;

    LinkLabels(String source) {
        this.source = source;
    }

    /** Whether the page may define a label: whatever stands between a bracket and a bracket with a colon counts. */
    boolean isDefined(int from, int to) {
        int open = -1;
        for (int i = 0; i < source.length() && !isRead; i++) {
            char c = source.charAt(i);
            if (c == '[') {
                open = i;
            } else if (c == ']' && open >= 0) {
                if (source.startsWith(":", i + 1) && i - open <= LONGEST) {
                    labels.add(normal(open + 1, i));
                }
                open = -1;
            }
        }
        isRead = true;
        return labels.contains(normal(from, to));
    }

    private String normal(int from, int to) {
        return source.substring(from, to).strip().toLowerCase(Locale.ROOT);
    }
}
