package org.copydesk.repeats.twins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files are one page in several versions or languages. Told by paths alone: the same path in folders beside each
 * other that are both named like versions or both like languages, or that have three equal paths or more; the same name
 * but for a language before its ending; or as mirror patterns say. Twins of twins are twins. Immutable.
 */
public final class TwinPages {
    private final int[] pages;
    private final List<String> languages;
    private final BitSet haveTwins = new BitSet();

    private TwinPages(int[] pages, List<String> languages) {
        this.pages = pages;
        this.languages = List.copyOf(languages);
        for (int file = 0; file < pages.length; file++) {
            if (pages[file] != file) {
                haveTwins.set(file);
                haveTwins.set(pages[file]);
            }
        }
    }

    /**
     * Puts files together. The time is linear in the lengths of paths for each of their folders.
     *
     * @param paths one a file, with {@code /} between its parts
     * @param mirrors patterns, each of the form that {@link MirrorPattern} takes
     */
    public static TwinPages of(List<String> paths, List<String> mirrors) {
        if (paths.size() < 2) {
            return new TwinPages(new int[paths.size()], List.of());
        }
        LanguageNames languages = LanguageNames.load();
        SiteLayout layout = new SiteLayout(languages);
        List<PagePath> read = NamedTrees.merge(paths.stream().map(layout::read).toList(), languages);
        Unions unions = new Unions(paths.size());
        join(unions, EqualTrees.merge(read));
        for (String mirror : mirrors) {
            MirrorPattern pattern = MirrorPattern.of(mirror);
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < paths.size(); i++) {
                keys.add(pattern.page(paths.get(i)).orElse(""));
            }
            join(unions, keys);
        }
        int[] pages = new int[paths.size()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = unions.first(i);
        }
        return new TwinPages(pages, read.stream().map(PagePath::language).toList());
    }

    private static void join(Unions unions, List<String> keys) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Integer first = firsts.putIfAbsent(keys.get(i), i);
            if (first != null && !keys.get(i).isEmpty()) {
                unions.join(first, i);
            }
        }
    }

    /** The page of a file, as the number of the first file of that page. */
    public int page(int file) {
        return pages[file];
    }

    /** Whether there is a twin of a file. */
    public boolean hasTwin(int file) {
        return haveTwins.get(file);
    }

    /** The language that the path of a file that has a twin names, or empty. */
    public String language(int file) {
        return languages.get(file);
    }

    /** Whether two files are twins; a file is none of itself. */
    public boolean areTwins(int file, int other) {
        return file != other && pages[file] == pages[other];
    }
}
