package org.copydesk.names;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.names.Titles.TitleClass;

/** Weighs what speaks for and against two spellings being one name. */
final class SpellingJudge {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_WITH_NAME = 4;
    private static final double FARTHEST = 1.05;
    private static final double LETTERS_OF_A_NAME = 6;
    private static final double COMMON_GIVEN_NAME = 0.4;
    private static final double ENOUGH = 0.3;
    private static final int OFTEN = 4;

    /** What a shared name is worth by how many other names it goes with. */
    private static final double[] RARITY = {1, 0.75, 0.5, 0.35, 0.2};

    /** What the evidence comes to: the verdict, and the names beside it that hold it up. */
    record Verdict(double confidence, String reason, Side side, SortedSet<String> anchors) {}

    /**
     * What two spellings have in common.
     *
     * @param before the names that stand before both
     * @param after the names that stand behind both
     * @param given how much the most telling name before them says, from 0 to 1
     * @param surname how much the most telling name behind them says, likewise
     * @param title the most telling title of both; empty for none
     * @param alone whether the rarer one stands without other names beside the other one in full
     */
    private record Support(
            SortedSet<String> before,
            SortedSet<String> after,
            double given,
            double surname,
            String title,
            boolean alone) {
        boolean isEnough() {
            return given >= ENOUGH || surname >= ENOUGH || !title.isEmpty() || alone;
        }

        boolean isSurname() {
            return given >= surname;
        }
    }

    /** Where the shared name stands, which tells the uses that are meant. */
    enum Side {
        /** Before the spelling: it is a surname, or another last word. */
        BEFORE,
        /** Behind the spelling: it is a given name, or another first word. */
        AFTER,
        /** Nowhere: names of one city. */
        NONE
    }

    private final NameIndex index;
    private final NameFamily first;
    private final NameFamily second;
    private final NameContext a;
    private final NameContext b;

    /**
     * Takes two names.
     *
     * @param a what stands around the first one
     * @param b what stands around the second one
     */
    SpellingJudge(NameIndex index, NameFamily first, NameContext a, NameFamily second, NameContext b) {
        this.index = index;
        this.first = first;
        this.second = second;
        this.a = a;
        this.b = b;
    }

    /** The verdict, if there is any evidence that they are one name. */
    Optional<Verdict> judge() {
        if (CityNames.arePair(first.key(), second.key())) {
            return Optional.of(judgeCity());
        }
        boolean known = isKnown(first) && isKnown(second);
        if (known || NameEndings.derive(first.key(), second.key())) {
            return Optional.empty();
        }
        SortedSet<String> before = shared(a.before(), b.before());
        SortedSet<String> after = shared(a.after(), b.after());
        boolean otherPeople = before.isEmpty() && NameContext.conflict(a.before(), b.before());
        boolean otherSurnames = after.isEmpty() && before.isEmpty() && NameContext.conflict(a.after(), b.after());
        if ((otherPeople && after.isEmpty()) || otherSurnames) {
            return Optional.empty();
        }
        return judge(before, after);
    }

    private Optional<Verdict> judge(SortedSet<String> before, SortedSet<String> after) {
        Support support = new Support(
                before,
                after,
                before.stream().mapToDouble(this::givenStrength).max().orElse(0),
                after.stream().mapToDouble(this::surnameStrength).max().orElse(0),
                sharedTitle(),
                standsAlone());
        if (!isLongEnough(support) || !support.isEnough()) {
            return Optional.empty();
        }
        NameScore score = score(support);
        if (score.confidence() < NameScore.NOTE) {
            return Optional.empty(); // the letters can only speak against it
        }
        double dissimilarity = dissimilarity();
        if (dissimilarity > FARTHEST) {
            return Optional.empty();
        }
        score.add("spelling.dissimilarity", dissimilarity);
        boolean isSurname = support.isSurname();
        return Optional.of(new Verdict(
                score.confidence(),
                reason(support),
                isSurname ? Side.BEFORE : Side.AFTER,
                isSurname ? anchors(before) : after));
    }

    private boolean isLongEnough(Support support) {
        int shortest = Math.min(first.key().length(), second.key().length());
        return shortest >= (support.given() + support.surname() > 0 ? SHORTEST_WITH_NAME : SHORTEST);
    }

    /** All that speaks for and against it but the letters. */
    private NameScore score(Support support) {
        boolean isSurname = support.isSurname();
        boolean named = support.given() + support.surname() > 0;
        double title = titleStrength(support.title());
        return common().add("spelling.sharedGiven", isSurname ? support.given() : 0)
                .add("spelling.sharedSurname", isSurname ? 0 : support.surname())
                .add("spelling.sharedTitle", title)
                .add(
                        "spelling.twoNames",
                        support.before().size() + support.after().size() > 1)
                .add("spelling.titleWithName", title > 0 && named)
                .add("spelling.standsAlone", support.alone() && !named)
                .add("spelling.genderEnding", !isSurname && NameEndings.areTwoPeople(first.key(), second.key()))
                .add("spelling.gazetteer", isKnown(first) || isKnown(second));
    }

    /** Without a shared given name, those of the full form tell whose name it is. */
    private SortedSet<String> anchors(SortedSet<String> shared) {
        SortedSet<String> anchors = new TreeSet<>(shared);
        if (shared.isEmpty()) {
            anchors.addAll(a.before());
            anchors.addAll(b.before());
        }
        return anchors;
    }

    private Verdict judgeCity() {
        NameScore score =
                common().add("spelling.sameCity", 1).add("spelling.dissimilarity", Math.min(1, dissimilarity()));
        return new Verdict(score.confidence(), "two names of one city", Side.NONE, new TreeSet<>());
    }

    private NameScore common() {
        int more = Math.max(a.uses(), b.uses());
        int fewer = Math.max(1, Math.min(a.uses(), b.uses()));
        double imbalance = Math.min(1, Math.max(0, (more / (double) fewer - 1) / 2));
        return NameScore.from("spelling.base")
                .add("spelling.imbalance", imbalance)
                .add("spelling.twoParties", a.isPartyBeside(b))
                .add("spelling.sameSentence", a.isNear(b))
                .add("spelling.otherTitle", NameContext.conflict(specificTitles(a), specificTitles(b)))
                .add("spelling.bothFrequent", fewer >= OFTEN)
                .add("spelling.enumerated", a.isAlwaysEnumerated() || b.isAlwaysEnumerated())
                .add("spelling.acrossDocuments", !NameContext.share(a.documents(), b.documents()));
    }

    private double dissimilarity() {
        double distance = SpellingDistance.of(first.key(), second.key());
        return distance
                * LETTERS_OF_A_NAME
                / Math.max(first.key().length(), second.key().length());
    }

    private static boolean isKnown(NameFamily family) {
        return Gazetteer.get().isKnown(family.key());
    }

    private static SortedSet<String> shared(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private double givenStrength(String name) {
        boolean common =
                WordList.COMMON_GIVEN_NAMES.contains(name) || Gazetteer.get().isKnown(name);
        return (common ? COMMON_GIVEN_NAME : 1) * rarity(index.followers(name));
    }

    private double surnameStrength(String name) {
        return Gazetteer.get().isKnown(name) ? 0 : rarity(index.predecessors(name));
    }

    /** A name that goes with few others tells more. What is spelt alike, and what both stand with, does not count. */
    private double rarity(Set<String> companions) {
        String skeleton = SpellingKeys.skeleton(first.key());
        long others = companions.stream()
                .filter(name -> !name.equals(first.key()) && !name.equals(second.key()))
                .filter(name -> !(stands(a, name) && stands(b, name)))
                .filter(name -> !SpellingKeys.skeleton(name).equals(skeleton))
                .limit(RARITY.length - 1)
                .count();
        return RARITY[(int) others];
    }

    private static boolean stands(NameContext context, String name) {
        return context.before().contains(name) || context.after().contains(name);
    }

    /** The most telling title that both bear; empty for none. */
    private String sharedTitle() {
        String best = "";
        for (String title : shared(a.titles(), b.titles())) {
            if (titleStrength(title) > titleStrength(best)) {
                best = title;
            }
        }
        return best;
    }

    private static double titleStrength(String title) {
        if (title.isEmpty()) {
            return 0;
        }
        return switch (Titles.english().classOf(title)) {
            case OFFICE, THING -> 1;
            case ROLE -> 0.9;
            case RANK -> 0.7;
            case COURTESY -> 0.1;
        };
    }

    private static Set<String> specificTitles(NameContext context) {
        Set<String> titles = new TreeSet<>(context.titles());
        titles.removeIf(title -> Titles.english().classOf(title) == TitleClass.COURTESY);
        return titles;
    }

    /** Whether the rarer form stands without other names where the other one is used in full. */
    private boolean standsAlone() {
        NameContext rarer = a.uses() <= b.uses() ? a : b;
        NameContext other = rarer == a ? b : a;
        return rarer.uses() > 0
                && rarer.isAlwaysAlone()
                && other.uses() >= 3 * rarer.uses()
                && other.documentsWithFullName().containsAll(rarer.documents());
    }

    private String reason(Support support) {
        SortedSet<String> names = support.isSurname() ? support.before() : support.after();
        if (names.isEmpty()) {
            return support.title().isEmpty() ? "beside the full name" : "both with the title " + support.title();
        }
        String kind = support.isSurname() ? "both with the given name " : "both with the surname ";
        return kind + index.spelling(names.first());
    }
}
