package org.copydesk.examples.benchmark;

/** What is given on the command line cannot be done; the message says why and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
