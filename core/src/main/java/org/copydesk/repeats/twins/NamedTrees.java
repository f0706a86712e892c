package org.copydesk.repeats.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.repeats.twins.LanguageNames.Certainty;
import org.copydesk.repeats.twins.VersionNames.Likeness;

/**
 * Takes from paths the folders that are named like versions or languages beside others of the same kind, so that twins
 * come to one path. Goes down folder by folder, all pages at once: what lies in {@code en/} and {@code fr/} is looked at
 * together from there on. Linear in the lengths of paths, for each of their folders.
 */
final class NamedTrees {
    /** So many equal paths tell twins whatever their folders are called. */
    static final int ENOUGH_PATHS = 3;

    private final LanguageNames languages;
    private final VersionNames versions = VersionNames.load();
    private final List<Page> pages = new ArrayList<>();
    /** The names that were taken out below a folder, for what comes to the same folder later. */
    private final Map<String, Set<String>> taken = new HashMap<>();

    private NamedTrees(LanguageNames languages) {
        this.languages = languages;
    }

    /** A page on its way down. */
    private static final class Page {
        private final PagePath path;
        private final List<String> kept = new ArrayList<>();
        private String folder = "";
        private String language;

        Page(PagePath path) {
            this.path = path;
            this.language = path.language();
        }
    }

    static List<PagePath> merge(List<PagePath> paths, LanguageNames languages) {
        NamedTrees trees = new NamedTrees(languages);
        paths.forEach(path -> trees.pages.add(new Page(path)));
        List<Page> left = trees.pages;
        for (int level = 0; !left.isEmpty(); level++) {
            left = trees.descend(left, level);
        }
        return trees.pages.stream().map(trees::ended).toList();
    }

    private PagePath ended(Page page) {
        String name = page.path.parts().get(page.path.folders());
        LanguageNames.FileName file = languages.withoutLanguage(name);
        page.kept.add(file.name());
        return new PagePath(page.kept, page.language.isEmpty() ? file.language() : page.language);
    }

    /** The pages that have further folders. */
    private List<Page> descend(List<Page> left, int level) {
        Map<String, List<Page>> byFolder = new HashMap<>();
        left.forEach(page -> byFolder.computeIfAbsent(page.folder, unused -> new ArrayList<>())
                .add(page));
        byFolder.forEach((folder, inFolder) ->
                taken.computeIfAbsent(folder, unused -> new HashSet<>()).addAll(new Siblings(inFolder, level).twins()));
        List<Page> further =
                left.stream().filter(page -> level < page.path.folders()).toList();
        further.forEach(page -> enter(page, page.path.parts().get(level)));
        return further;
    }

    private void enter(Page page, String name) {
        if (!taken.getOrDefault(page.folder, Set.of()).contains(name)) {
            page.kept.add(name);
            page.folder += "/" + name;
        } else if (page.language.isEmpty() && languages.of(name) != Certainty.NONE) {
            page.language = name;
        }
    }

    /** The folders in one folder. */
    private final class Siblings {
        private final List<Page> inFolder;
        private final int level;
        private final Set<String> names = new TreeSet<>();

        Siblings(List<Page> inFolder, int level) {
            this.inFolder = inFolder;
            this.level = level;
            inFolder.stream()
                    .filter(page -> level < page.path.folders())
                    .forEach(page -> names.add(page.path.parts().get(level)));
        }

        /** The names of those that are versions or languages of each other. */
        Set<String> twins() {
            Set<String> twins = new HashSet<>(versions());
            twins.addAll(languages());
            return twins;
        }

        private Set<String> versions() {
            Set<String> sure = named(name -> versions.of(name) == Likeness.SURE);
            Set<String> numbers = named(name -> versions.of(name) == Likeness.NUMBER);
            Set<String> all = named(name -> versions.of(name) != Likeness.NONE);
            boolean areVersions = !sure.isEmpty() || (!numbers.isEmpty() && all.size() > numbers.size());
            return areVersions ? ofTwoOrOfRoot(all, sure) : Set.of();
        }

        private Set<String> languages() {
            boolean areShortOnes = names.stream()
                    .filter(LanguageNames::isShort)
                    .allMatch(name -> languages.of(name) != Certainty.NONE);
            Set<String> all = named(
                    name -> languages.of(name) != Certainty.NONE && (areShortOnes || !LanguageNames.isShort(name)));
            Set<String> sure = new TreeSet<>(all);
            sure.removeIf(name -> languages.of(name) != Certainty.SURE);
            return sure.isEmpty() ? besideRoot(all, Set.of()) : ofTwoOrOfRoot(all, sure);
        }

        private interface Choice {
            boolean includes(String name);
        }

        private Set<String> named(Choice choice) {
            Set<String> chosen = new TreeSet<>(names);
            chosen.removeIf(name -> !choice.includes(name));
            return chosen;
        }

        private Set<String> ofTwoOrOfRoot(Set<String> all, Set<String> sure) {
            return all.size() > 1 ? all : besideRoot(all, sure);
        }

        /** Those that have the same pages as the folder itself: sites often keep one version or language there. */
        private Set<String> besideRoot(Set<String> all, Set<String> sure) {
            Set<String> chosen = new TreeSet<>(all);
            chosen.removeIf(name -> !isBesideRoot(name, sure.contains(name)));
            return chosen;
        }

        private boolean isBesideRoot(String name, boolean isSure) {
            Set<String> ofRoot = new HashSet<>();
            inFolder.forEach(page -> ofRoot.add(page.path.from(level)));
            int all = 0;
            int equal = 0;
            int telling = 0;
            for (Page page : inFolder) {
                if (level < page.path.folders() && page.path.parts().get(level).equals(name)) {
                    boolean isEqual = ofRoot.contains(page.path.from(level + 1));
                    all++;
                    equal += isEqual ? 1 : 0;
                    telling += isEqual && page.path.isTelling(level + 1) ? 1 : 0;
                }
            }
            return telling >= ENOUGH_PATHS || (isSure && telling > 0 && 2 * equal >= all);
        }
    }
}
