package org.copydesk.repeats.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds folders beside each other in which three or more pages lie at equal paths, whatever the folders are called, and
 * puts the name of the first one for all of them. What many folders have is counted for neighbours and with the first
 * one only, so that the time stays linear.
 */
final class EqualTrees {
    /** Up to so many folders with an equal path each is compared with each. */
    private static final int MOST_COMPARED = 32;

    private final List<PagePath> paths;
    private final List<List<String>> merged = new ArrayList<>();

    private EqualTrees(List<PagePath> paths) {
        this.paths = paths;
        paths.forEach(path -> merged.add(new ArrayList<>(path.parts())));
    }

    /** For each path the path that all pages of equal trees have together. */
    static List<String> merge(List<PagePath> paths) {
        EqualTrees trees = new EqualTrees(paths);
        int levels = paths.stream().mapToInt(PagePath::folders).max().orElse(0);
        for (int level = 0; level < levels; level++) {
            trees.mergeAt(level);
        }
        return trees.merged.stream().map(parts -> String.join("/", parts)).toList();
    }

    private void mergeAt(int level) {
        Map<String, List<Integer>> byFolder = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            if (level < paths.get(i).folders()) {
                String folder = String.join("/", paths.get(i).parts().subList(0, level));
                byFolder.computeIfAbsent(folder, unused -> new ArrayList<>()).add(i);
            }
        }
        byFolder.values().forEach(pages -> mergeFolder(pages, level));
    }

    private void mergeFolder(List<Integer> pages, int level) {
        List<String> names = pages.stream()
                .map(page -> paths.get(page).parts().get(level))
                .distinct()
                .sorted()
                .toList();
        if (names.size() < 2) {
            return;
        }
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        Unions unions = unions(pages, level, numbers);
        for (int page : pages) {
            int number = numbers.getOrDefault(paths.get(page).parts().get(level), 0);
            merged.get(page).set(level, names.get(unions.first(number)));
        }
    }

    private Unions unions(List<Integer> pages, int level, Map<String, Integer> numbers) {
        Map<String, List<Integer>> treesOf = new HashMap<>();
        for (int page : pages) {
            if (paths.get(page).isTelling(level + 1)) {
                int tree = numbers.getOrDefault(paths.get(page).parts().get(level), 0);
                treesOf.computeIfAbsent(paths.get(page).from(level + 1), unused -> new ArrayList<>())
                        .add(tree);
            }
        }
        Map<Long, Integer> common = new HashMap<>();
        treesOf.values()
                .forEach(trees -> count(trees.stream().distinct().sorted().toList(), common));
        Unions unions = new Unions(numbers.size());
        common.forEach((pair, count) -> {
            if (count >= NamedTrees.ENOUGH_PATHS) {
                unions.join((int) (pair >>> Integer.SIZE), pair.intValue());
            }
        });
        return unions;
    }

    private static void count(List<Integer> trees, Map<Long, Integer> common) {
        for (int i = 1; i < trees.size(); i++) {
            if (trees.size() > MOST_COMPARED) {
                count(trees.get(i - 1), trees.get(i), common);
                if (i > 1) {
                    count(trees.get(0), trees.get(i), common);
                }
            } else {
                for (int j = 0; j < i; j++) {
                    count(trees.get(j), trees.get(i), common);
                }
            }
        }
    }

    private static void count(int one, int other, Map<Long, Integer> common) {
        common.merge(((long) one << Integer.SIZE) | other, 1, Integer::sum);
    }
}
