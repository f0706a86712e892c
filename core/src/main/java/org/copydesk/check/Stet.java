package org.copydesk.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the stet marks of a corpus let stand. A finding whose place a mark lets stand is silenced; a check that compares
 * places asks here which of them it need not tell. Immutable and safe for use by many threads.
 */
public final class Stet {
    private static final Stet NONE = new Stet(Map.of());
    private static final String ALL_RULES = "";

    /** By path and by the name of a rule or group, {@link #ALL_RULES} for marks without a name. */
    private final Map<String, Map<String, StetIndex>> indexes;

    private Stet(Map<String, Map<String, StetIndex>> indexes) {
        this.indexes = indexes;
    }

    /** No marks at all. */
    public static Stet none() {
        return NONE;
    }

    /** The given marks, in any order. */
    public static Stet of(Collection<StetReach> reaches) {
        Map<String, Map<String, List<StetReach>>> byName = new HashMap<>();
        for (StetReach reach : reaches) {
            Map<String, List<StetReach>> ofPath =
                    byName.computeIfAbsent(reach.mark().path(), path -> new LinkedHashMap<>());
            List<String> names = reach.names().isEmpty() ? List.of(ALL_RULES) : reach.names();
            names.stream()
                    .distinct()
                    .forEach(name -> ofPath.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(reach));
        }
        Map<String, Map<String, StetIndex>> indexes = new HashMap<>();
        byName.forEach((path, ofPath) -> {
            Map<String, StetIndex> ofName = new HashMap<>();
            ofPath.forEach((name, list) -> ofName.put(name, StetIndex.of(list)));
            indexes.put(path, ofName);
        });
        return new Stet(indexes);
    }

    /** Whether a mark lets stand what a rule finds at a place. */
    public boolean letsStand(Rule rule, Place place) {
        return over(rule, place).isPresent();
    }

    /** The mark that lets stand what a rule finds at a place; of several the one that stands nearest before it. */
    public Optional<StetReach> over(Rule rule, Place place) {
        Map<String, StetIndex> ofPath = indexes.get(place.path());
        if (ofPath == null) {
            return Optional.empty();
        }
        return Stream.of(ALL_RULES, rule.id(), rule.group())
                .flatMap(name -> Optional.ofNullable(ofPath.get(name)).stream())
                .flatMap(index -> index.over(place).stream())
                .max(Comparator.comparing(StetReach::mark));
    }
}
