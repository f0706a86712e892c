package org.copydesk.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What stands around the uses of a name; copies of the same text count once. */
final class NameContext {
    private final SortedSet<String> before = new TreeSet<>();
    private final SortedSet<String> after = new TreeSet<>();
    private final SortedSet<String> titles = new TreeSet<>();
    private final SortedSet<String> neighbours = new TreeSet<>();
    private final Set<Integer> company = new HashSet<>();
    private final Set<Integer> documents = new HashSet<>();
    private final Set<Integer> documentsWithFullName = new HashSet<>();
    private final Set<Long> sentencesWithFullName = new HashSet<>();
    private final Set<Long> sentencesWithShortName = new HashSet<>();
    private int uses;
    private int alone;
    private int enumerated;
    private int numbered;

    private NameContext() {}

    static NameContext of(List<NameUse> uses, NameIndex index) {
        NameContext context = new NameContext();
        for (NameUse use : uses) {
            if (!index.isCopy(use)) {
                context.add(use, index);
            }
        }
        return context;
    }

    private void add(NameUse use, NameIndex index) {
        uses++;
        documents.add(use.document());
        company.addAll(use.mention().company());
        alone += use.standsAlone() ? 1 : 0;
        enumerated += use.mention().enumerated() ? 1 : 0;
        numbered += use.mention().numbered() ? 1 : 0;
        boolean named = addNames(use.before(), before, "<", index);
        addNames(use.after(), after, ">", index);
        if (named) {
            documentsWithFullName.add(use.document());
        }
        (named ? sentencesWithFullName : sentencesWithShortName).add(use.sentence());
        if (!use.mention().title().isEmpty()) {
            titles.add(use.mention().title());
        }
    }

    private boolean addNames(List<NameWord> words, Set<String> names, String side, NameIndex index) {
        words.forEach(word -> neighbours.add(side + index.keyOf(word)));
        SortedSet<String> found = index.namesIn(words);
        names.addAll(found);
        return !found.isEmpty();
    }

    /** The names that stand before it, such as given names. */
    SortedSet<String> before() {
        return before;
    }

    /** The names that stand behind it, such as surnames. */
    SortedSet<String> after() {
        return after;
    }

    /** The titles and roles that it is used with. */
    SortedSet<String> titles() {
        return titles;
    }

    /** All words of its mentions, each with its side. */
    SortedSet<String> neighbours() {
        return neighbours;
    }

    /** The words of meaning near it. */
    Set<Integer> company() {
        return company;
    }

    /** The documents that use it. */
    Set<Integer> documents() {
        return documents;
    }

    /** The documents that use it with a name before it. */
    Set<Integer> documentsWithFullName() {
        return documentsWithFullName;
    }

    /** Whether two names stand in one sentence in the same way, both in full or both without: two parties. */
    boolean isPartyBeside(NameContext other) {
        return share(sentencesWithFullName, other.sentencesWithFullName)
                || share(sentencesWithShortName, other.sentencesWithShortName);
    }

    /** Whether two names stand in one sentence, one in full and one without. */
    boolean isNear(NameContext other) {
        return share(sentencesWithFullName, other.sentencesWithShortName)
                || share(sentencesWithShortName, other.sentencesWithFullName);
    }

    /** How many uses there are that are no copies. */
    int uses() {
        return uses;
    }

    /** Whether it never stands with another word of a name. */
    boolean isAlwaysAlone() {
        return alone == uses;
    }

    /** Whether it stands in lists of names only. */
    boolean isAlwaysEnumerated() {
        return uses > 0 && enumerated == uses;
    }

    /** Whether a number follows it more often than not: it names a kind of numbered thing. */
    boolean isNumbered() {
        return 2 * numbered > uses;
    }

    /** Whether it stands with other names, before or behind it. */
    boolean hasNames() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** Whether two names have nothing around them in common, not even a document. */
    boolean isStrangerTo(NameContext other) {
        return !share(company, other.company)
                && !share(neighbours, other.neighbours)
                && !share(documents, other.documents);
    }

    /** Whether two names have something in common. */
    static <T> boolean share(Set<T> first, Set<T> second) {
        Set<T> smaller = first.size() <= second.size() ? first : second;
        Set<T> larger = smaller == first ? second : first;
        return smaller.stream().anyMatch(larger::contains);
    }

    /** Whether both have something and nothing in common. */
    static <T> boolean conflict(Set<T> first, Set<T> second) {
        return !first.isEmpty() && !second.isEmpty() && !share(first, second);
    }
}
