package org.copydesk.baseline;

/**
 * A baseline that cannot be used. The message is one line; where something in the file is wrong it starts with
 * {@code file:line:column}, counted from 1, columns in UTF-16 code units, and says what was expected.
 */
public final class BaselineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with its message. */
    public BaselineException(String message) {
        super(message);
    }

    /** Creates the exception with its message and what led to it. */
    public BaselineException(String message, Throwable cause) {
        super(message, cause);
    }
}
