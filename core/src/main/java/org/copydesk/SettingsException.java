package org.copydesk;

/** Settings that cannot be used. The message starts with {@code file:line:column} where they come from a file. */
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
