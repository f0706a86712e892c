package org.copydesk;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Finding;

/**
 * What one file gave.
 *
 * @param path its path
 * @param evidence the evidence of each check, in the order of the checks; empty if the file could not be read
 * @param problem why the file could not be read
 * @param isBinary whether it is no text and was left out
 * @param paragraphs how many blocks of prose it has
 * @param words how many words
 * @param bytes its size
 */
record Examination(
        String path,
        List<Serializable> evidence,
        Optional<Finding> problem,
        boolean isBinary,
        int paragraphs,
        long words,
        long bytes) {
    static Examination unreadable(Finding problem, long bytes) {
        return new Examination(problem.place().path(), List.of(), Optional.of(problem), false, 0, 0, bytes);
    }

    static Examination binary(String path, long bytes) {
        return new Examination(path, List.of(), Optional.empty(), true, 0, 0, bytes);
    }

    boolean isRead() {
        return problem.isEmpty() && !isBinary;
    }
}
