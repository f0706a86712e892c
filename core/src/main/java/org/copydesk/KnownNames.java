package org.copydesk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The names that settings may use for one kind of thing, such as keys, rules or levels, and the nearest of them to a
 * name that is not known.
 *
 * @param kind what is named, for messages, such as {@code rule}
 * @param names the names, in the order in which messages list them; of several that are equally near the first is
 *     named
 */
public record KnownNames(String kind, List<String> names) {
    /** Longer names are no slip of the pen. */
    private static final int LONGEST_COMPARED = 60;

    private static final int SHORTEST_BEGINNING = 3;

    /** Copies the list. */
    public KnownNames {
        names = List.copyOf(names);
    }

    /** Whether a name is known, letter by letter. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** What to say of a name that is not known: the nearest known one, else all. */
    public String unknown(String name) {
        String advice =
                nearest(name).map(near -> "did you mean \"" + near + "\"?").orElseGet(() -> "expected " + listed());
        return "unknown " + kind + " " + Shown.text(name) + "; " + advice;
    }

    /** All names as a sentence lists them: {@code a, b or c}. */
    public String listed() {
        int last = names.size() - 1;
        return last < 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /**
     * The known name that was probably meant: equal but for case, hyphens and underscores; else the least changed one
     * of which at most a third is changed; else one that is longer at its end; else the first word, if more come behind
     * it, such as a reason.
     */
    public Optional<String> nearest(String name) {
        return nearestTo(name)
                .or(() -> names.stream()
                        .filter(known -> name.startsWith(known)
                                && name.length() > known.length()
                                && Character.isWhitespace(name.charAt(known.length())))
                        .findFirst());
    }

    private Optional<String> nearestTo(String name) {
        String written = plain(name);
        if (written.isEmpty() || written.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        return leastChanged(written)
                .or(() -> names.stream()
                        .filter(known -> written.length() >= SHORTEST_BEGINNING
                                && plain(known).startsWith(written))
                        .findFirst());
    }

    private Optional<String> leastChanged(String written) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String known : names) {
            String other = plain(known);
            int allowed = Math.max(1, Math.max(written.length(), other.length()) / 3);
            int distance = new LevenshteinDistance(allowed).apply(written, other);
            if (distance >= 0 && distance < least) {
                least = distance;
                nearest = Optional.of(known);
            }
        }
        return nearest;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }
}
