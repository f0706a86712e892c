package org.copydesk;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.check.Level;

/** The least level of a finding that fails the build. */
public enum FailOn {
    /** Errors only. */
    ERROR,
    /** Warnings and errors. */
    WARNING,
    /** Any finding. */
    NOTE,
    /** No finding at all. */
    NEVER;

    /** The value as it is written in settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The least level that fails the build; empty if none does. */
    public Optional<Level> leastLevel() {
        return this == NEVER ? Optional.empty() : Optional.of(Level.valueOf(name()));
    }

    /** Whether a finding of a level fails the build. */
    public boolean isReachedBy(Level level) {
        return leastLevel().filter(least -> level.compareTo(least) >= 0).isPresent();
    }
}
