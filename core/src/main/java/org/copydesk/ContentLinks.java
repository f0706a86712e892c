package org.copydesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The symbolic links below the content folders. They are followed in the order of their paths once all real files are
 * known, and only to what lies inside the content; what they lead to may hold further links.
 */
final class ContentLinks {
    /**
     * A link.
     *
     * @param path where it was found
     * @param contentFolder the folder that was given, above it
     * @param isContent whether its name is that of a content file
     */
    record Link(Path path, Path contentFolder, boolean isContent) {}

    private final PriorityQueue<Link> links =
            new PriorityQueue<>(Comparator.comparing(link -> link.path().toString()));
    private int leadingOut;

    void add(Path path, Path contentFolder, boolean isContent) {
        links.add(new Link(path, contentFolder, isContent));
    }

    /**
     * Follows all links; those that lead to nothing are passed over.
     *
     * @param isInside whether a real path may be read
     * @param taker takes a link and the real path that it leads to; it may add further links
     */
    void follow(Predicate<Path> isInside, BiConsumer<Link, Path> taker) {
        while (!links.isEmpty()) {
            Link link = links.remove();
            Optional<Path> target = target(link.path());
            if (target.isPresent() && isInside.test(target.get())) {
                taker.accept(link, target.get());
            } else if (target.isPresent()
                    && (link.isContent() || target.get().toFile().isDirectory())) {
                leadingOut++;
            }
        }
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A warning if links were not followed because they lead out of the content. */
    List<String> warnings() {
        if (leadingOut == 0) {
            return List.of();
        }
        String links = leadingOut == 1 ? "1 symbolic link leads" : leadingOut + " symbolic links lead";
        return List.of(links + " out of the content; give what is there as content to have it read");
    }
}
