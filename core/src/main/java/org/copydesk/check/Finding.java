package org.copydesk.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a writer should look at: the words, why, and the places that explain it. Findings are ordered by place, then by
 * rule.
 *
 * @param rule the kind of problem
 * @param level how much it matters. A check gives it relative to {@link Rule#level()}: a finding one step below the
 *     rule's own level stays one step below whatever level the settings give the rule
 * @param place the words to look at
 * @param message what is there and, after a semicolon, what to do; without place and rule
 * @param related the other places, in the order of paths and lines
 * @param properties what programs may want to know; values are strings, numbers, or lists of these
 * @param subject what the finding is about, independent of where it stands: the words of a passage, the spellings of a
 *     name, the sentence of a claim. Fingerprints and baselines are made from it. Several lines are parts that could
 *     stand alone, such as the paragraphs of a passage
 * @param letStand the places it is also about and that a stet mark lets stand; a mark over one of them is not unused
 * @param count how often what it is about stands there, at least 1: the places of a passage, the uses of a name to be
 *     mended. A baseline that has recorded fewer takes the finding for new
 */
public record Finding(
        Rule rule,
        Level level,
        Place place,
        String message,
        List<Place> related,
        Map<String, Object> properties,
        String subject,
        List<Place> letStand,
        int count)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    /** Copies the lists and the map, which keeps its order. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(subject, "subject");
        related = List.copyOf(related);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        letStand = List.copyOf(letStand);
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + "; expected at least 1");
        }
    }

    /** A finding that counts as often as it has places. */
    public Finding(
            Rule rule,
            Level level,
            Place place,
            String message,
            List<Place> related,
            Map<String, Object> properties,
            String subject,
            List<Place> letStand) {
        this(rule, level, place, message, related, properties, subject, letStand, related.size() + 1);
    }

    /** A finding none of whose other places is let stand. */
    public Finding(
            Rule rule,
            Level level,
            Place place,
            String message,
            List<Place> related,
            Map<String, Object> properties,
            String subject) {
        this(rule, level, place, message, related, properties, subject, List.of());
    }

    /** The same finding at another level. */
    public Finding at(Level newLevel) {
        return new Finding(rule, newLevel, place, message, related, properties, subject, letStand, count);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
