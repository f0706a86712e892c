package org.copydesk;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.StetReach;

/**
 * What one file gave.
 *
 * @param path its path
 * @param evidence the evidence of each check, in the order of the checks: nothing from a check that failed; no entries
 *     if the file could not be read
 * @param stet what its stet marks let stand
 * @param problems why the file, or a check of it, could not be read
 * @param isRead whether it is text and its format could read it
 * @param paragraphs how many blocks of prose it has
 * @param words how many words
 * @param bytes its size
 * @param frontMatterKeys the keys of its front matter that are prose
 * @param unknownEncoding an encoding that it declares and that is not known, empty if there is none
 */
record Examination(
        String path,
        List<Optional<Serializable>> evidence,
        List<StetReach> stet,
        List<Finding> problems,
        boolean isRead,
        int paragraphs,
        long words,
        long bytes,
        List<String> frontMatterKeys,
        String unknownEncoding) {
    static Examination unreadable(Finding problem, long bytes) {
        return new Examination(
                problem.place().path(), List.of(), List.of(), List.of(problem), false, 0, 0, bytes, List.of(), "");
    }

    static Examination binary(String path, long bytes) {
        return new Examination(path, List.of(), List.of(), List.of(), false, 0, 0, bytes, List.of(), "");
    }

    /** This, of a file that declares an encoding that is not known. */
    Examination withUnknownEncoding(String declared) {
        return new Examination(
                path, evidence, stet, problems, isRead, paragraphs, words, bytes, frontMatterKeys, declared);
    }

    /** Whether it is no text and was left out. */
    boolean isBinary() {
        return !isRead && problems.isEmpty();
    }
}
