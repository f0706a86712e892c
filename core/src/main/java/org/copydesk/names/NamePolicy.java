package org.copydesk.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Folding;

/** What the settings say about which spellings are one name. Names are compared without regard to case. */
final class NamePolicy {
    private final Set<String> ignored;
    private final List<List<String>> distinct;
    private final Set<String> preferred;

    NamePolicy(NamesOptions options) {
        ignored = options.ignored().stream().map(Folding::fold).collect(Collectors.toSet());
        distinct = options.distinct().stream()
                .map(group -> group.stream().map(Folding::fold).toList())
                .toList();
        preferred = options.preferred().stream()
                .map(name -> VisibleText.of(name.use()))
                .collect(Collectors.toSet());
    }

    /** Whether the spelling of a name does not matter. */
    boolean isIgnored(NameForm form) {
        return !ignored.isEmpty() && ignored.contains(Folding.fold(form.text()));
    }

    /** Whether the house list prefers this spelling. */
    boolean isPreferred(NameForm form) {
        return preferred.contains(form.text());
    }

    /** Whether two spellings, or names that they are part of, are said to be two names. */
    boolean areDistinct(String first, String second) {
        String a = Folding.fold(first);
        String b = Folding.fold(second);
        return distinct.stream().anyMatch(group -> parts(group, a, b));
    }

    private static boolean parts(List<String> group, String a, String b) {
        boolean hasA = group.stream().anyMatch(name -> contains(name, a) && !contains(name, b));
        boolean hasB = group.stream().anyMatch(name -> contains(name, b) && !contains(name, a));
        return hasA && hasB;
    }

    private static boolean contains(String name, String part) {
        return (" " + name + " ").contains(" " + part + " ");
    }
}
