package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.check.Corpus;

/** Puts spellings of one name together, over all documents of a corpus. */
final class NameGroups {
    private final NameIndex index;
    private final NamePolicy policy;
    private final Map<String, FormatVariants.Joined> formats = new TreeMap<>();

    private NameGroups(Corpus<NameEvidence> corpus, NamesOptions options) {
        index = new NameIndex(corpus);
        policy = new NamePolicy(options);
    }

    /** The groups of a corpus, in no particular order of places but always in the same. */
    static List<NameGroup> of(Corpus<NameEvidence> corpus, NamesOptions options) {
        return new NameGroups(corpus, options).find();
    }

    private List<NameGroup> find() {
        FormatVariants variants = new FormatVariants(index, policy);
        index.families().forEach((key, family) -> variants.of(family).ifPresent(joined -> formats.put(key, joined)));
        index.spaced()
                .forEach((key, family) -> variants.of(family)
                        .filter(NameGroups::differsInJoiners)
                        .ifPresent(joined -> formats.put(key, joined)));
        SpellingClusters clusters = new SpellingClusters(index, formats);
        new SpellingVariants(index, policy).find().forEach(clusters::add);
        List<NameGroup> groups = new ArrayList<>(clusters.groups(policy));
        formats.forEach((key, joined) -> {
            if (!clusters.contains(key)) {
                groups.add(NameGroup.of(joined.forms(), joined.confidence(), "", policy));
            }
        });
        return NameAbsorption.of(groups);
    }

    /** Whether not all forms have the same blanks and hyphens: else the difference is one of a single word. */
    private static boolean differsInJoiners(FormatVariants.Joined joined) {
        return joined.forms().stream()
                        .map(form -> FormatGuard.joiners(form.text()))
                        .distinct()
                        .count()
                > 1;
    }
}
