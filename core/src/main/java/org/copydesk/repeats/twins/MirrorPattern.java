package org.copydesk.repeats.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An Ant pattern of pages that are versions or translations of each other: {@code *} and {@code ?} are the part that
 * differs, {@code **} is the part that is the same, and so is a {@code *} at the start of the file's name.
 *
 * <p><code>docs/v*&#47;**</code> puts {@code docs/v1/a/b.md} and {@code docs/v2/a/b.md} together, {@code *.??.md}
 * {@code a.en.md} and {@code a.fr.md}. Immutable.
 */
public final class MirrorPattern {
    private static final String ANY_FOLDERS = "**";

    private final List<String> parts;

    private MirrorPattern(List<String> parts) {
        this.parts = parts;
    }

    /**
     * Takes a pattern.
     *
     * @param pattern with {@code /} between its parts
     */
    public static MirrorPattern of(String pattern) {
        return new MirrorPattern(List.of(pattern.split("/")));
    }

    /** Whether anything may differ between the paths that match. */
    public boolean hasDifference() {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            int from = i == parts.size() - 1 && part.startsWith("*") ? 1 : 0;
            if (!part.equals(ANY_FOLDERS) && (part.indexOf('*', from) >= 0 || part.indexOf('?', from) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** What all paths of one page have together, or empty if a path does not match. */
    Optional<String> page(String path) {
        List<String> names = List.of(path.split("/"));
        boolean[][] fits = fits(names);
        if (!fits[0][0]) {
            return Optional.empty();
        }
        List<String> same = new ArrayList<>();
        int name = 0;
        for (int part = 0; part < parts.size(); part++) {
            String pattern = parts.get(part);
            if (pattern.equals(ANY_FOLDERS)) {
                int from = name;
                while (!fits[part + 1][name]) {
                    name++;
                }
                same.addAll(names.subList(from, name));
            } else {
                same.add(part == parts.size() - 1 ? sameOfFile(pattern, names.get(name)) : pattern);
                name++;
            }
        }
        return Optional.of(String.join("/", same));
    }

    /** For each part and each name whether the parts from there on match the names from there on. */
    private boolean[][] fits(List<String> names) {
        boolean[][] fits = new boolean[parts.size() + 1][names.size() + 1];
        fits[parts.size()][names.size()] = true;
        for (int part = parts.size() - 1; part >= 0; part--) {
            boolean isAny = parts.get(part).equals(ANY_FOLDERS);
            // At the end ** is one name or more: the name of the file does not differ.
            boolean mayBeNone = isAny && part < parts.size() - 1;
            for (int name = names.size(); name >= 0; name--) {
                boolean isNone = mayBeNone && fits[part + 1][name];
                boolean goesOn = name < names.size()
                        && (isAny
                                ? fits[part][name + 1] || (part == parts.size() - 1 && name == names.size() - 1)
                                : fits[part + 1][name + 1] && matches(parts.get(part), names.get(name)));
                fits[part][name] = isNone || goesOn;
            }
        }
        return fits;
    }

    private static boolean matches(String pattern, String name) {
        return ends(pattern, name)[0][0];
    }

    /** What is the same in the names of files: the pattern, with what a {@code *} at its start stands for. */
    private static String sameOfFile(String pattern, String name) {
        if (!pattern.startsWith("*")) {
            return pattern;
        }
        boolean[][] ends = ends(pattern, name);
        int end = name.length();
        while (!ends[1][end]) {
            end--;
        }
        return name.substring(0, end) + pattern.substring(1);
    }

    /** For each character of a pattern and each of a name whether what follows from there on matches. */
    private static boolean[][] ends(String pattern, String name) {
        boolean[][] ends = new boolean[pattern.length() + 1][name.length() + 1];
        ends[pattern.length()][name.length()] = true;
        for (int p = pattern.length() - 1; p >= 0; p--) {
            char sign = pattern.charAt(p);
            for (int n = name.length(); n >= 0; n--) {
                boolean isOne = n < name.length() && (sign == '?' || sign == name.charAt(n));
                ends[p][n] = sign == '*'
                        ? ends[p + 1][n] || (n < name.length() && ends[p][n + 1])
                        : isOne && ends[p + 1][n + 1];
            }
        }
        return ends;
    }
}
