package org.copydesk.repeats;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Files that list what has changed. They say the same again on purpose: a fix that was carried back stands under both
 * releases. Told by the name alone.
 */
final class ChangeHistory {
    /** The bare name with any ending, or with a version or a date behind it. */
    private static final Pattern NAME =
            Pattern.compile("change[-_]?logs?([-_.\\d].*)?|(changes|history|news)([-_]?v?\\d[\\d._-]*)?(\\..*)?");

    private ChangeHistory() {}

    /**
     * Whether a path is the path of such a file.
     *
     * @param path with {@code /} between its parts
     */
    static boolean isNameOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return NAME.matcher(name).matches();
    }
}
