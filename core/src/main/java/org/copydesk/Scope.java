package org.copydesk;

import java.util.Locale;

/** How far repeats and names are looked for. */
public enum Scope {
    /** Across all files of a run. */
    CORPUS,
    /** Within each file alone. */
    DOCUMENT;

    /** The scope as it is written in settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
