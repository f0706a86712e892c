package org.copydesk.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.copydesk.check.Finding;
import org.copydesk.report.ReportFile;

/**
 * Findings that are known and need not be told again. No line numbers are in it: what has moved within its file is
 * still known. Immutable and safe for use by many threads.
 */
public final class Baseline {
    private static final Baseline NONE = new Baseline(new TreeMap<>(), Map.of());

    private final SortedMap<BaselineEntry, String> places;
    private final Map<BaselineEntry.Key, BaselineEntry> entries;

    private Baseline(SortedMap<BaselineEntry, String> places, Map<BaselineEntry.Key, BaselineEntry> entries) {
        this.places = places;
        this.entries = entries;
    }

    /** A baseline in which nothing is known. */
    public static Baseline none() {
        return NONE;
    }

    /** A baseline of all that a run has found: equal findings of one file are one entry. */
    public static Baseline of(Collection<Finding> findings) {
        Map<BaselineEntry.Key, BaselineEntry> entries = new HashMap<>();
        for (Finding finding : findings) {
            BaselineEntry entry = BaselineEntry.of(finding);
            entries.merge(entry.key(), entry, (one, other) -> one.times(one.count() + other.count()));
        }
        return withoutPlaces(entries);
    }

    private static Baseline withoutPlaces(Map<BaselineEntry.Key, BaselineEntry> entries) {
        SortedMap<BaselineEntry, String> places = new TreeMap<>();
        entries.values().forEach(entry -> places.put(entry, ""));
        return new Baseline(places, entries);
    }

    /**
     * Takes entries over with the places that they have in a file; of two about the same the one with the higher count,
     * as both are left when two branches are merged.
     */
    static Baseline of(Map<BaselineEntry, String> placed) {
        Map<BaselineEntry.Key, BaselineEntry> entries = new HashMap<>();
        placed.keySet()
                .forEach(entry ->
                        entries.merge(entry.key(), entry, (one, other) -> one.count() >= other.count() ? one : other));
        SortedMap<BaselineEntry, String> places = new TreeMap<>();
        entries.values().forEach(entry -> places.put(entry, placed.getOrDefault(entry, "")));
        return new Baseline(places, entries);
    }

    /**
     * Reads a file that {@link #write} has written.
     *
     * @throws BaselineException if it is not there, cannot be read, or something in it is wrong, such as a merge
     *     conflict; the message names file, line, column and what was expected
     */
    public static Baseline read(Path file) {
        return new BaselineReader(Objects.requireNonNull(file, "file")).read();
    }

    /**
     * Writes a file in UTF-8 with LF line ends: sorted, one entry a line, the same bytes for the same entries. Readers
     * never see half of it.
     *
     * @throws IOException if it cannot be written; a file that was there before is unchanged
     */
    public void write(Path file) throws IOException {
        ReportFile.write(file, out -> BaselineWriter.write(entries(), out));
    }

    /** The entries in their order, no two about the same in one file. */
    public List<BaselineEntry> entries() {
        return List.copyOf(places.keySet());
    }

    /** Where an entry stands, as {@code file:line:column}; empty for one that comes from no file. */
    public Optional<String> place(BaselineEntry entry) {
        String place = places.getOrDefault(entry, "");
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    /**
     * This baseline together with what another one, of before, knows of files that this one has nothing to do with,
     * because its run has not read them.
     *
     * @param isKept whether a path is such a file
     */
    public Baseline keeping(Baseline before, Predicate<String> isKept) {
        Map<BaselineEntry.Key, BaselineEntry> merged = new HashMap<>(entries);
        before.places.keySet().stream()
                .filter(entry -> isKept.test(entry.path()))
                .forEach(entry -> merged.putIfAbsent(entry.key(), entry));
        return withoutPlaces(merged);
    }

    /** How many entries are not, or not with this count, in another baseline: lines that are new in the file. */
    public int entriesNotIn(Baseline other) {
        Set<BaselineEntry> left = new HashSet<>(places.keySet());
        left.removeAll(other.places.keySet());
        return left.size();
    }

    /**
     * Parts findings into those that are known and those that are new.
     *
     * <p>A finding is known if there is an entry with its rule, path and hash, and the entry's count is not used up: of
     * three equal findings of a file of which two are recorded the last is new, and a passage that stands once more than
     * recorded is new. Where there is no such entry, one of another path does if nothing else needs it and either
     * that path is gone, as after renaming, or the finding is about several places, of which the one that it is told at
     * has changed.
     *
     * @param findings in their order
     * @param isGone whether there is no file of a path any more
     */
    public BaselineMatch match(List<Finding> findings, Predicate<String> isGone) {
        Map<BaselineEntry, Integer> used = new HashMap<>();
        boolean[] known = new boolean[findings.size()];
        List<Integer> homeless = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            BaselineEntry wanted = BaselineEntry.of(findings.get(i));
            BaselineEntry entry = entries.get(wanted.key());
            if (entry == null) {
                homeless.add(i);
            } else {
                known[i] = take(entry, wanted.count(), used);
            }
        }
        matchElsewhere(findings, homeless, known, used, isGone);
        return parted(findings, known, used);
    }

    /** Uses a part of an entry; it counts as used even if there is not enough left. */
    private static boolean take(BaselineEntry entry, int count, Map<BaselineEntry, Integer> used) {
        int taken = used.getOrDefault(entry, 0);
        boolean isEnough = count <= entry.count() - taken;
        used.put(entry, isEnough ? taken + count : taken);
        return isEnough;
    }

    private void matchElsewhere(
            List<Finding> findings,
            List<Integer> homeless,
            boolean[] known,
            Map<BaselineEntry, Integer> used,
            Predicate<String> isGone) {
        if (homeless.isEmpty()) {
            return;
        }
        Map<BaselineEntry.Subject, List<BaselineEntry>> free = new HashMap<>();
        places.keySet().stream()
                .filter(entry -> !used.containsKey(entry))
                .forEach(entry -> free.computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                        .add(entry));
        for (int i : homeless) {
            Finding finding = findings.get(i);
            BaselineEntry wanted = BaselineEntry.of(finding);
            boolean mayMove = !finding.related().isEmpty();
            known[i] = free.getOrDefault(wanted.subject(), List.of()).stream()
                    .filter(entry -> mayMove || isGone.test(entry.path()))
                    .anyMatch(entry -> take(entry, wanted.count(), used));
        }
    }

    private BaselineMatch parted(List<Finding> findings, boolean[] known, Map<BaselineEntry, Integer> used) {
        List<Finding> left = new ArrayList<>();
        List<Finding> silenced = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            (known[i] ? silenced : left).add(findings.get(i));
        }
        Set<BaselineEntry> unused = new TreeSet<>(places.keySet());
        unused.removeAll(used.keySet());
        return new BaselineMatch(left, silenced, List.copyOf(unused));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && entries.equals(baseline.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
