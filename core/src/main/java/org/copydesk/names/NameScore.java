package org.copydesk.names;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.text.ResourceLines;

/**
 * A logistic model: how sure we are that some spellings are one name. Each feature is worth its weight in
 * {@code name-score.txt}; the sum s of weights becomes a confidence 1 / (1 + e<sup>-s</sup>). Not safe for threads.
 */
final class NameScore {
    /** From here on a finding is a warning. */
    static final double WARNING = 0.9;

    /** From here on a finding is a note; below there is none. */
    static final double NOTE = 0.8;

    private static final Map<String, Double> WEIGHTS = load();

    private double sum;

    private NameScore() {}

    private static Map<String, Double> load() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : ResourceLines.of(NameScore.class, "name-score.txt")) {
            String[] parts = line.split("\\s+");
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
        return Map.copyOf(weights);
    }

    /** Starts with a feature that is always there. */
    static NameScore from(String feature) {
        return new NameScore().add(feature, 1);
    }

    /** Adds a feature that is there or not. */
    NameScore add(String feature, boolean present) {
        return present ? add(feature, 1) : this;
    }

    /**
     * Adds a feature.
     *
     * @param value how much of it there is, from 0 to 1
     */
    NameScore add(String feature, double value) {
        Double weight = WEIGHTS.get(feature);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for " + feature + " in name-score.txt");
        }
        sum += weight * value;
        return this;
    }

    /** The confidence, from 0 to 1, rounded to two decimals, so that no report contradicts its level. */
    double confidence() {
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
