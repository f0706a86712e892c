package org.copydesk.repeats.twins;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The path of a page as far as it says which page it is.
 *
 * @param parts folders and the file's name, without those that say which version or language of the page it is
 * @param language the language that was named, or empty
 */
record PagePath(List<String> parts, String language) {
    /** What stands in any folder, whatever the folder is for. */
    private static final Set<String> USUAL_FILES = Set.of(
            "readme", "changelog", "contributing", "code_of_conduct", "security", "support", "license", "authors");

    private static final Set<String> PAGES_OF_FOLDERS = Set.of("index", "_index");

    PagePath {
        parts = List.copyOf(parts);
    }

    /** How many folders there are. */
    int folders() {
        return parts.size() - 1;
    }

    /** The parts from one on, with {@code /} between them. */
    String from(int part) {
        return String.join("/", parts.subList(part, parts.size()));
    }

    /**
     * Whether paths that are equal from a part on tell that their pages belong together: not if they are a number, as the
     * months of an archive are, or what each folder of a repository has.
     */
    boolean isTelling(int part) {
        String file = stem(parts.get(folders()));
        if (USUAL_FILES.contains(file.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean isOfFolder = PAGES_OF_FOLDERS.contains(file) && part < folders();
        return (!isOfFolder && hasLetter(file))
                || parts.subList(part, folders()).stream().anyMatch(PagePath::hasLetter);
    }

    private static String stem(String file) {
        int ending = file.lastIndexOf('.');
        return ending <= 0 ? file : file.substring(0, ending);
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
