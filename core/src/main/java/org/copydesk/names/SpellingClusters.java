package org.copydesk.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts pairs of spellings together, so that three spellings of one name are one finding, and chooses the uses that are
 * meant: those with the shared name beside them, and those without any in the same documents.
 */
final class SpellingClusters {
    /** Some names that are one. */
    private static final class Cluster {
        private final SpellingJudge.Side side;
        private final Map<String, NameFamily> families = new TreeMap<>();
        private final SortedSet<String> anchors = new TreeSet<>();
        private final String reason;
        private double confidence = 1;

        Cluster(SpellingVariants.Pair first) {
            side = first.verdict().side();
            reason = first.verdict().reason();
        }

        void add(SpellingVariants.Pair pair) {
            families.put(pair.first().key(), pair.first());
            families.put(pair.second().key(), pair.second());
            anchors.addAll(pair.verdict().anchors());
            confidence = Math.min(confidence, pair.verdict().confidence());
        }
    }

    private final NameIndex index;
    private final Map<String, FormatVariants.Joined> formats;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Cluster> clusterOf = new TreeMap<>();
    private final Set<String> settled = new HashSet<>();

    SpellingClusters(NameIndex index, Map<String, FormatVariants.Joined> formats) {
        this.index = index;
        this.formats = formats;
    }

    /** Adds a pair; pairs come surest first, and a less sure one between two clusters joins none. */
    void add(SpellingVariants.Pair pair) {
        String first = node(pair.first(), pair.verdict());
        String second = node(pair.second(), pair.verdict());
        Cluster known = clusterOf.getOrDefault(first, clusterOf.get(second));
        boolean apart = clusterOf.containsKey(first) && clusterOf.containsKey(second);
        if (known == null) {
            known = new Cluster(pair);
            clusters.add(known);
        } else if (apart) {
            return;
        }
        known.add(pair);
        clusterOf.put(first, known);
        clusterOf.put(second, known);
        if (pair.verdict().side() != SpellingJudge.Side.AFTER) {
            settled.add(pair.first().key());
            settled.add(pair.second().key());
        }
    }

    /** A given name is one name only together with a surname; another word is by itself. */
    private static String node(NameFamily family, SpellingJudge.Verdict verdict) {
        return verdict.side() == SpellingJudge.Side.AFTER
                ? family.key() + " " + verdict.anchors().first()
                : family.key();
    }

    /** Whether all that is to be said of a key is said by a cluster. */
    boolean contains(String key) {
        return settled.contains(key);
    }

    /** One group a cluster, those first that were found first. */
    List<NameGroup> groups(NamePolicy policy) {
        List<NameGroup> groups = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<NameForm> forms = forms(cluster);
            if (forms.size() > 1) {
                groups.add(NameGroup.of(forms, cluster.confidence, cluster.reason, policy));
            }
        }
        return groups;
    }

    private List<NameForm> forms(Cluster cluster) {
        List<NameForm> all = new ArrayList<>();
        cluster.families.forEach((key, family) -> {
            FormatVariants.Joined joined = formats.get(key);
            all.addAll(joined == null ? family.forms().subList(0, 1) : joined.forms());
        });
        Set<Integer> documents = new HashSet<>();
        all.forEach(form -> form.uses().stream()
                .filter(use -> isAnchored(use, cluster))
                .forEach(use -> documents.add(use.document())));
        List<NameForm> forms = new ArrayList<>();
        for (NameForm form : all) {
            List<NameUse> uses = form.uses().stream()
                    .filter(use -> isMeant(use, cluster, documents))
                    .toList();
            if (!uses.isEmpty()) {
                forms.add(new NameForm(form.text(), uses));
            }
        }
        return forms;
    }

    private boolean isAnchored(NameUse use, Cluster cluster) {
        List<NameWord> beside = cluster.side == SpellingJudge.Side.AFTER ? use.after() : use.before();
        return NameContext.share(index.namesIn(beside), cluster.anchors);
    }

    private boolean isMeant(NameUse use, Cluster cluster, Set<Integer> documents) {
        return switch (cluster.side) {
            case NONE -> use.standsAlone();
            case AFTER -> isAnchored(use, cluster);
            case BEFORE ->
                isAnchored(use, cluster)
                        || (index.namesIn(use.before()).isEmpty()
                                && (documents.isEmpty() || documents.contains(use.document())));
        };
    }
}
