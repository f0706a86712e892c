package org.copydesk.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.check.Corpus;
import org.copydesk.check.LaterCopies;

/** All names of a corpus by key. Built in path order, so that nothing depends on the order of reading. */
final class NameIndex {
    private final WordStatistics statistics = new WordStatistics();
    private final Map<String, NameFamily> families = new LinkedHashMap<>();
    private final Map<String, NameFamily> spaced = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Boolean> personal = new HashMap<>();
    private final Map<String, Set<String>> followers = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final LaterCopies copies;

    NameIndex(Corpus<NameEvidence> corpus) {
        copies = corpus.laterCopies();
        corpus.evidence().forEach(evidence -> statistics.add(evidence.lowerCase()));
        Map<String, List<NameUse>> words = new LinkedHashMap<>();
        Map<String, List<NameUse>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < corpus.documents().size(); i++) {
            Corpus.Examined<NameEvidence> document = corpus.documents().get(i);
            for (Mention mention : document.evidence().mentions()) {
                addWords(i, document.path(), mention, words);
                addPairs(i, document.path(), mention, pairs);
            }
        }
        words.forEach((key, uses) -> families.put(key, NameFamily.of(key, uses)));
        pairs.forEach((key, uses) -> addSpaced(key, uses, words));
    }

    private void addWords(int document, String path, Mention mention, Map<String, List<NameUse>> words) {
        for (int i = 0; i < mention.words().size(); i++) {
            NameWord word = mention.words().get(i);
            if (word.isInitial()) {
                continue;
            }
            NameUse use = new NameUse(document, path, mention, i, i);
            String key = keyOf(word);
            words.computeIfAbsent(inLanguage(key, mention), name -> new ArrayList<>())
                    .add(use);
            if (!use.beginsSentence()) {
                statistics.addCapital(key);
            }
            use.after().forEach(after -> link(key, keyOf(after)));
        }
    }

    private void link(String before, String after) {
        followers.computeIfAbsent(before, key -> new TreeSet<>()).add(after);
        predecessors.computeIfAbsent(after, key -> new TreeSet<>()).add(before);
    }

    private void addPairs(int document, String path, Mention mention, Map<String, List<NameUse>> pairs) {
        for (int i = 0; i + 1 < mention.words().size(); i++) {
            NameWord first = mention.words().get(i);
            NameWord second = mention.words().get(i + 1);
            if (!first.isInitial() && !second.isInitial()) {
                pairs.computeIfAbsent(inLanguage(keyOf(first) + keyOf(second), mention), name -> new ArrayList<>())
                        .add(new NameUse(document, path, mention, i, i + 1));
            }
        }
    }

    /** Keeps pairs that are also written as one word, or with another joiner. */
    private void addSpaced(String key, List<NameUse> pairs, Map<String, List<NameUse>> words) {
        List<NameUse> all = new ArrayList<>(pairs);
        all.addAll(words.getOrDefault(key, List.of()));
        NameFamily family = NameFamily.of(key, all);
        long joiners = family.forms().stream()
                .map(form -> FormatGuard.joiners(form.text()))
                .distinct()
                .count();
        if (joiners > 1) {
            spaced.put(key, family);
        }
    }

    private static String inLanguage(String key, Mention mention) {
        return mention.language().equals("en") ? key : key + "@" + mention.language();
    }

    /** The families of single words, in the order of their first uses. */
    Map<String, NameFamily> families() {
        return families;
    }

    /** The families that have a form of two words, and more than one form. */
    Map<String, NameFamily> spaced() {
        return spaced;
    }

    WordStatistics statistics() {
        return statistics;
    }

    /** The key of a word, computed once for each form. */
    String keyOf(NameWord word) {
        return keys.computeIfAbsent(word.form(), FormatKey::of);
    }

    /** The keys of those words that may be names of people: no initials, common words or peoples. */
    SortedSet<String> namesIn(List<NameWord> words) {
        SortedSet<String> names = new TreeSet<>();
        for (NameWord word : words) {
            String key = keyOf(word);
            if (!word.isInitial() && personal.computeIfAbsent(key, this::isPersonal)) {
                names.add(key);
            }
        }
        return names;
    }

    private boolean isPersonal(String key) {
        return !statistics.isOrdinary(key) && !Gazetteer.get().isPeople(key);
    }

    /** The words that stand behind a word in its names. */
    Set<String> followers(String key) {
        return followers.getOrDefault(key, Set.of());
    }

    /** The most used spelling of a key. */
    String spelling(String key) {
        NameFamily family = families.get(key);
        return family == null ? key : family.forms().get(0).text();
    }

    /** The words that stand before a word in its names. */
    Set<String> predecessors(String key) {
        return predecessors.getOrDefault(key, Set.of());
    }

    /** Whether a use says again what stands before it, and is no evidence of its own. */
    boolean isCopy(NameUse use) {
        return copies.contains(use.place());
    }
}
