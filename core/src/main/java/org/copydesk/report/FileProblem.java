package org.copydesk.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written. */
public final class FileProblem {
    private FileProblem() {}

    /** The reason alone, without the path, which the exception's own message has, and without the exception's name. */
    public static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "there is a file where a folder should be";
        }
        String reason = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        return reason == null || reason.isBlank() ? "the file system fails" : reason;
    }
}
