package org.copydesk.report;

/** What it means that a run has read no file. */
public enum NoFiles {
    /** It is nothing special, as in a module of a build that has no content. */
    PASS,
    /** It is probably a mistake in the settings, and told as a warning. */
    WARN,
    /** It fails the build. */
    FAIL
}
