package org.copydesk.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.check.Finding;
import org.copydesk.report.Fingerprints;

/**
 * What is known of one finding, or of several that are equal. Entries are ordered by path, rule and hash.
 *
 * @param rule the id of the rule
 * @param path the path of the finding
 * @param hash {@link Fingerprints#subject} of the finding: what it is about, wherever it stands
 * @param count how often it stands, at least 1: the sum of {@link Finding#count()} of the equal findings
 * @param parts the first eight digits of each of {@link Fingerprints#parts}; none if there is one part alone
 */
public record BaselineEntry(String rule, String path, String hash, int count, List<String> parts)
        implements Comparable<BaselineEntry> {
    private static final int PART_DIGITS = 8;

    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::path)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::hash)
            .thenComparingInt(BaselineEntry::count);

    /** Checks that nothing is missing. */
    public BaselineEntry {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + "; expected at least 1");
        }
        parts = List.copyOf(parts);
    }

    /** The entry of one finding. */
    static BaselineEntry of(Finding finding) {
        List<String> parts = finding.subject().indexOf('\n') < 0
                ? List.of()
                : Fingerprints.parts(finding).stream()
                        .map(BaselineEntry::shortened)
                        .toList();
        return new BaselineEntry(
                finding.rule().id(), finding.place().path(), Fingerprints.subject(finding), finding.count(), parts);
    }

    /** The same entry with another count. */
    BaselineEntry times(int newCount) {
        return new BaselineEntry(rule, path, hash, newCount, parts);
    }

    /** What stands apart in it, each as an entry of its own would have it. */
    List<Part> allParts() {
        List<String> hashes = parts.isEmpty() ? List.of(shortened(hash)) : parts;
        return hashes.stream().map(part -> new Part(rule, part)).toList();
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(PART_DIGITS, hash.length()));
    }

    /** What tells it from others, whatever its count. */
    Key key() {
        return new Key(rule, path, hash);
    }

    /** What it is about, whatever its path. */
    Subject subject() {
        return new Subject(rule, hash);
    }

    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }

    /** What tells an entry from others. */
    record Key(String rule, String path, String hash) {}

    /** What an entry is about. */
    record Subject(String rule, String hash) {}

    /** A part of what an entry is about. */
    record Part(String rule, String hash) {}
}
