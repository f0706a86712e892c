package org.copydesk.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.check.Finding;

/** Finds for each finding of a run the entry that knows it, each entry as often as it says. */
final class Matching {
    private final Map<BaselineEntry.Key, BaselineEntry> entries;
    private final List<Finding> findings;
    private final List<BaselineEntry> wanted;
    private final boolean[] isKnown;
    /** How much of an entry is used; an entry that something was found for is in it even if all of it is left. */
    private final Map<BaselineEntry, Integer> used = new HashMap<>();

    Matching(Map<BaselineEntry.Key, BaselineEntry> entries, List<Finding> findings) {
        this.entries = entries;
        this.findings = List.copyOf(findings);
        this.wanted = findings.stream().map(BaselineEntry::of).toList();
        this.isKnown = new boolean[findings.size()];
    }

    BaselineMatch match(Predicate<String> isGone) {
        List<Integer> homeless = matchInPlace();
        if (!homeless.isEmpty()) {
            List<BaselineEntry> free = free();
            matchElsewhere(homeless, free, isGone);
            homeless.removeIf(i -> isKnown[i]);
            matchParts(
                    homeless,
                    free.stream().filter(entry -> !used.containsKey(entry)).toList());
        }
        return parted();
    }

    /** The numbers of the findings that no entry of their path is about. */
    private List<Integer> matchInPlace() {
        List<Integer> homeless = new ArrayList<>();
        for (int i = 0; i < isKnown.length; i++) {
            BaselineEntry entry = entries.get(wanted.get(i).key());
            if (entry == null) {
                homeless.add(i);
            } else {
                isKnown[i] = take(entry, wanted.get(i).count());
            }
        }
        return homeless;
    }

    private boolean take(BaselineEntry entry, int count) {
        int taken = used.getOrDefault(entry, 0);
        boolean isEnough = count <= entry.count() - taken;
        used.put(entry, isEnough ? taken + count : taken);
        return isEnough;
    }

    private List<BaselineEntry> free() {
        return entries.values().stream()
                .filter(entry -> !used.containsKey(entry))
                .sorted()
                .toList();
    }

    private void matchElsewhere(List<Integer> homeless, List<BaselineEntry> free, Predicate<String> isGone) {
        Map<BaselineEntry.Subject, List<BaselineEntry>> bySubject = new HashMap<>();
        free.forEach(entry -> bySubject
                .computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                .add(entry));
        Copies copies = Copies.of(findings);
        for (int i : homeless) {
            Finding finding = findings.get(i);
            boolean mayMove = isOfSeveralPlaces(finding);
            isKnown[i] = bySubject.getOrDefault(wanted.get(i).subject(), List.of()).stream()
                    .filter(entry ->
                            mayMove || isGone.test(entry.path()) || copies.isCopied(finding.place(), entry.path()))
                    .anyMatch(entry -> take(entry, wanted.get(i).count()));
        }
    }

    private static boolean isOfSeveralPlaces(Finding finding) {
        return !finding.related().isEmpty();
    }

    private void matchParts(List<Integer> homeless, List<BaselineEntry> free) {
        Map<BaselineEntry.Part, BaselineEntry> byPart = new HashMap<>();
        free.forEach(entry -> entry.allParts()
                .forEach(part -> byPart.merge(
                        part, entry, (first, second) -> first.count() >= second.count() ? first : second)));
        Set<BaselineEntry> broken = new HashSet<>();
        for (int i : homeless) {
            if (isOfSeveralPlaces(findings.get(i))) {
                isKnown[i] = isMadeOf(wanted.get(i), byPart, broken);
            }
        }
        broken.forEach(entry -> used.putIfAbsent(entry, 0));
    }

    /** Whether each part is in an entry that stands as often; entries that have one are noted. */
    private static boolean isMadeOf(
            BaselineEntry whole, Map<BaselineEntry.Part, BaselineEntry> byPart, Collection<BaselineEntry> broken) {
        boolean isMade = true;
        for (BaselineEntry.Part part : whole.allParts()) {
            BaselineEntry entry = byPart.get(part);
            if (entry != null) {
                broken.add(entry);
            }
            isMade &= entry != null && whole.count() <= entry.count();
        }
        return isMade;
    }

    private BaselineMatch parted() {
        List<Finding> left = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (int i = 0; i < isKnown.length; i++) {
            (isKnown[i] ? known : left).add(findings.get(i));
        }
        return new BaselineMatch(left, known, free());
    }
}
