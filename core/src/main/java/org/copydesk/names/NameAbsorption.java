package org.copydesk.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes one result of a name that is misspelt in several of its words: a group whose every minority use stands in a
 * mention that another group marks as well is told with that group.
 */
final class NameAbsorption {
    private final List<NameGroup> groups;
    /** For each mention, by the place of its first word, the groups that have a minority use in it. */
    private final Map<String, Set<Integer>> byMention = new HashMap<>();

    private final List<Set<String>> mentions = new ArrayList<>();

    private NameAbsorption(List<NameGroup> groups) {
        this.groups = groups;
        for (int group = 0; group < groups.size(); group++) {
            Set<String> marked = new TreeSet<>();
            for (NameUse use : groups.get(group).minority()) {
                String mention = use.mention().words().get(0).place(use.path()).toString();
                marked.add(mention);
                byMention.computeIfAbsent(mention, key -> new TreeSet<>()).add(group);
            }
            mentions.add(marked);
        }
    }

    /** The groups that are left; each says which others it stands for. */
    static List<NameGroup> of(List<NameGroup> groups) {
        return new NameAbsorption(groups).absorb();
    }

    private List<NameGroup> absorb() {
        List<NameGroup> left = new ArrayList<>(groups);
        Set<Integer> absorbed = new TreeSet<>();
        for (int group = 0; group < groups.size(); group++) {
            Optional<Integer> host = host(group);
            if (host.isPresent()) {
                absorbed.add(group);
                int last = lastHost(host.get());
                left.set(last, left.get(last).because(reason(groups.get(group))));
            }
        }
        List<NameGroup> kept = new ArrayList<>();
        for (int group = 0; group < left.size(); group++) {
            if (!absorbed.contains(group)) {
                kept.add(left.get(group));
            }
        }
        return kept;
    }

    /** A host may itself be told with another one; each step leads to more mentions or a later word. */
    private int lastHost(int host) {
        int last = host;
        for (Optional<Integer> next = host(last); next.isPresent(); next = host(last)) {
            last = next.get();
        }
        return last;
    }

    private Optional<Integer> host(int group) {
        Set<String> marked = mentions.get(group);
        return byMention.getOrDefault(marked.iterator().next(), Set.of()).stream()
                .filter(other -> other != group && mentions.get(other).containsAll(marked))
                .filter(other -> mentions.get(other).size() > marked.size() || word(other) > word(group))
                .findFirst();
    }

    /** The place of the word in the name: of given name and surname the surname is told. */
    private int word(int group) {
        return groups.get(group).minority().get(0).first();
    }

    private static String reason(NameGroup group) {
        NameUse use = group.minority().get(0);
        NameForm kept = group.forms().get(0).text().equals(use.form())
                ? group.forms().get(1)
                : group.forms().get(0);
        return "with \"" + use.form() + "\" for \"" + kept.text() + "\"";
    }
}
