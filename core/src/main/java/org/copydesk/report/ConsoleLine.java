package org.copydesk.report;

import java.util.Objects;

/**
 * One line for a log.
 *
 * @param severity how the log should show it
 * @param text one line of text, without control characters
 */
public record ConsoleLine(Severity severity, String text) {
    /** How a log shows a line. */
    public enum Severity {
        /** What has to be mended. */
        ERROR,
        /** What has to be looked at. */
        WARNING,
        /** What is good to know. */
        INFO
    }

    /** Checks that nothing is missing. */
    public ConsoleLine {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }
}
