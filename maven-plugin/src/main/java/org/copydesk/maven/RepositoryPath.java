package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a folder lies in the repository that it is part of. */
final class RepositoryPath {
    private RepositoryPath() {}

    /**
     * The path from the top of the repository to a folder with a {@code /} at its end; empty if it is the top, or in no
     * repository of Git.
     */
    static String prefix(Path folder) {
        for (Path top = folder; top != null; top = top.getParent()) {
            if (Files.exists(top.resolve(".git"))) {
                StringBuilder prefix = new StringBuilder();
                for (Path part : top.relativize(folder)) {
                    prefix.append(part.toString().isEmpty() ? "" : part + "/");
                }
                return prefix.toString();
            }
        }
        return "";
    }
}
