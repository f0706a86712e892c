package org.copydesk.check;

import java.util.List;
import java.util.Locale;

/** How much a finding matters, from least to most. */
public enum Level {
    /** Worth knowing. */
    NOTE,
    /** To be looked at; fails the build unless it is told otherwise. */
    WARNING,
    /** To be mended. */
    ERROR;

    private static final List<Level> ASCENDING = List.of(NOTE, WARNING, ERROR);

    /** The level as it is written in settings and reports: {@code note}, {@code warning}, {@code error}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The level a number of steps below, but never below {@link #NOTE}.
     *
     * @param steps how many; a negative number goes up, but never above {@link #ERROR}
     */
    public Level lowerBy(int steps) {
        return ASCENDING.get(Math.max(0, Math.min(ASCENDING.size() - 1, ASCENDING.indexOf(this) - steps)));
    }

    /** How many steps this level is above another one; negative if it is below. */
    public int stepsAbove(Level other) {
        return ASCENDING.indexOf(this) - ASCENDING.indexOf(other);
    }
}
