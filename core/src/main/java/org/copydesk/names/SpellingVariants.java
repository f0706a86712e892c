package org.copydesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names with different keys that are one name, spelt in two ways. */
final class SpellingVariants {
    /** A larger bucket holds what is no evidence of likeness; its names meet in others if they are alike. */
    private static final int LARGEST_BUCKET = 40;

    private static final int SHORTEST = 4;

    /** Two names that are one, and why. */
    record Pair(NameFamily first, NameFamily second, SpellingJudge.Verdict verdict) {}

    private final NameIndex index;
    private final NamePolicy policy;
    private final Map<String, NameContext> contexts = new HashMap<>();
    private final Set<String> judged = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    SpellingVariants(NameIndex index, NamePolicy policy) {
        this.index = index;
        this.policy = policy;
    }

    /** The pairs of names that are one at least as surely as for a note, surest first. */
    List<Pair> find() {
        Map<String, List<NameFamily>> buckets = new LinkedHashMap<>();
        for (NameFamily family : index.families().values()) {
            if (isCandidate(family)) {
                SpellingKeys.of(family.key()).forEach(key -> put(buckets, key, family));
            }
        }
        buckets.values().forEach(this::judgeAll);
        CityNames.pairs().forEach(this::judgeCity);
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.verdict().confidence())
                .thenComparing(pair -> pair.first().key())
                .thenComparing(pair -> pair.second().key()));
        return pairs;
    }

    private static void put(Map<String, List<NameFamily>> buckets, String key, NameFamily family) {
        buckets.computeIfAbsent(key, name -> new ArrayList<>(1)).add(family);
    }

    private boolean isCandidate(NameFamily family) {
        String key = family.key();
        return key.length() >= SHORTEST
                && key.indexOf('@') < 0
                && key.chars().noneMatch(Character::isDigit)
                && family.forms().get(0).casing() != Casing.CAPITALS
                && family.isShownInsideSentence()
                && !index.statistics().isOrdinary(key)
                && !WordList.CALENDAR.contains(key)
                && !policy.isIgnored(family.forms().get(0));
    }

    private void judgeAll(List<NameFamily> bucket) {
        if (bucket.size() > LARGEST_BUCKET) {
            return;
        }
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                judge(bucket.get(i), bucket.get(j));
            }
        }
    }

    private void judgeCity(String pair) {
        int blank = pair.indexOf(' ');
        NameFamily first = index.families().get(pair.substring(0, blank));
        NameFamily second = index.families().get(pair.substring(blank + 1));
        if (first != null && second != null && first.key().compareTo(second.key()) < 0) {
            judge(first, second);
        }
    }

    private void judge(NameFamily first, NameFamily second) {
        boolean ordered = first.key().compareTo(second.key()) < 0;
        NameFamily one = ordered ? first : second;
        NameFamily other = ordered ? second : first;
        if (!judged.add(one.key() + " " + other.key()) || areDistinct(one, other)) {
            return;
        }
        new SpellingJudge(index, one, context(one), other, context(other))
                .judge()
                .filter(verdict -> verdict.confidence() >= NameScore.NOTE)
                .ifPresent(verdict -> pairs.add(new Pair(one, other, verdict)));
    }

    private boolean areDistinct(NameFamily one, NameFamily other) {
        return one.forms().stream()
                .anyMatch(form ->
                        other.forms().stream().anyMatch(second -> policy.areDistinct(form.text(), second.text())));
    }

    private NameContext context(NameFamily family) {
        return contexts.computeIfAbsent(family.key(), key -> NameContext.of(family.uses(), index));
    }
}
