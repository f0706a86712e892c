package org.copydesk;

/**
 * Settings that cannot be used, or content that they name and that cannot be read. The message is one line a problem;
 * where settings come from a file, each line starts with {@code file:line:column}, counted from 1, columns in UTF-16
 * code units, and the lines are in the order of the file.
 */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with its message. */
    public SettingsException(String message) {
        super(message);
    }

    /** Creates the exception with its message and what led to it. */
    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
