package org.copydesk;

import java.util.Locale;
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

    /** Whether a finding of a level fails the build. */
    public boolean isReachedBy(Level level) {
        return this != NEVER && level.compareTo(Level.valueOf(name())) >= 0;
    }
}
