package org.copydesk;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The real folders in which content was looked for. A folder of which something was read is not entered again by a link,
 * so that a file that patterns leave out there does not come back under another name; one of which patterns have left
 * out all content may be wanted under the path of a link.
 */
final class WalkedFolders {
    private final Set<Path> walked = new HashSet<>();
    private final Set<Path> withRead = new HashSet<>();
    private final Set<Path> withLeftOut = new HashSet<>();
    private final Set<Path> links = new HashSet<>();

    /** Notes that content is looked for in a folder. */
    void enter(Path folder) {
        walked.add(folder);
    }

    /** Notes that a file was read. */
    void take(Path file) {
        addFolders(file, withRead);
    }

    /** Notes that patterns have left out a file of content. */
    void leave(Path file) {
        addFolders(file, withLeftOut);
    }

    private static void addFolders(Path file, Set<Path> folders) {
        Path folder = file.getParent();
        while (folder != null && folders.add(folder)) {
            folder = folder.getParent();
        }
    }

    /** Whether there may be content in a folder that was not yet found. */
    boolean isOpen(Path folder) {
        return !walked.contains(folder) || (withLeftOut.contains(folder) && !withRead.contains(folder));
    }

    /** Whether a link was not met before, by whatever way; each is followed once, so that loops end. */
    boolean isNewLink(Path link) {
        return links.add(link);
    }
}
