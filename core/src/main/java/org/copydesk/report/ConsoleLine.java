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

    /**
     * A line of any text, such as words of content: what could steer a terminal, forge a line or give a command to the
     * server that reads the log is shown as an escape.
     */
    public static ConsoleLine of(Severity severity, String text) {
        return new ConsoleLine(severity, HarmlessText.inLog(text));
    }
}
