package org.copydesk.baseline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
        ReportFile.write(file, this::writeTo);
    }

    /**
     * Writes the bytes of a file; the stream stays open.
     *
     * @throws IOException if the stream does not take them
     */
    public void writeTo(OutputStream out) throws IOException {
        BaselineWriter.write(entries(), out);
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
     * recorded is new. Where there is no such entry, one of another path does if nothing else needs it and that path is
     * gone, as after renaming; or if the finding is about several places, of which the one that it is told at has
     * changed; or if it stands in a text of which the other path has a copy, as of copies the first alone is told. A
     * passage is known, too, if all its paragraphs are parts of others that nothing else needs: one more copy of one
     * paragraph breaks a passage into several.
     *
     * @param findings in their order
     * @param isGone whether there is no file of a path any more
     */
    public BaselineMatch match(List<Finding> findings, Predicate<String> isGone) {
        return new Matching(entries, findings).match(isGone);
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
