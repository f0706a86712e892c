package org.copydesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a file of settings says about names. */
final class NamesSection {
    private static final String ENTRY = "an entry with use and not, such as {use: Kyiv, not: [Kiev]}";
    private static final String USE = "the spelling to use, such as use: Kyiv";
    private static final String NOT = "a list of spellings to replace, such as not: [Kiev]";
    private static final String EXCEPT = "a list of phrases, such as [\"chicken Kiev\"]";
    private static final String DISTINCT = "a list of groups of two or more names, such as [[Sokolov, Sokoloff]]";

    /** The spelling to use by a spelling that it replaces. */
    private final Map<String, String> replaced = new HashMap<>();

    /** The house list. */
    List<PreferredName> preferred(YamlValue value) {
        List<PreferredName> preferred = new ArrayList<>();
        Map<String, YamlValue> places = new HashMap<>();
        for (YamlValue item : value.items("a list of entries, each " + ENTRY)) {
            Map<String, YamlValue> settings = item.settings(ENTRY);
            Optional<String> use = Optional.ofNullable(settings.get("use")).flatMap(text -> text.text(USE));
            SettingsReader.require(item, settings, "use", USE);
            SettingsReader.require(item, settings, "not", NOT);
            List<String> not = Optional.ofNullable(settings.get("not"))
                    .map(list -> not(list, use))
                    .orElse(List.of());
            List<String> except = Optional.ofNullable(settings.get("except"))
                    .map(list -> list.texts(EXCEPT))
                    .orElse(List.of());
            use.ifPresent(spelling -> places.putIfAbsent(spelling, item));
            if (use.isPresent() && !not.isEmpty()) {
                preferred.add(new PreferredName(use.get(), not, except));
            }
        }
        noteCircles(places);
        return preferred;
    }

    private List<String> not(YamlValue value, Optional<String> use) {
        if (value.isNull() || value.isEmptyList()) {
            value.wrong(NOT);
        }
        List<String> spellings = new ArrayList<>();
        for (YamlValue item : value.items(NOT)) {
            item.text(NOT).filter(spelling -> isNew(item, spelling, use)).ifPresent(spellings::add);
        }
        return spellings;
    }

    private boolean isNew(YamlValue item, String spelling, Optional<String> use) {
        if (use.isPresent() && use.get().equals(spelling)) {
            item.problem(
                    Shown.text(spelling) + " is to be used and is to be replaced; expected another spelling in not");
            return false;
        }
        String first = replaced.putIfAbsent(spelling, use.orElse(""));
        if (first != null && use.isPresent() && !first.isEmpty() && !first.equals(use.get())) {
            item.problem(Shown.text(spelling) + " is replaced by " + Shown.text(first) + " and by "
                    + Shown.text(use.get()) + "; keep one");
            return false;
        }
        return true;
    }

    private void noteCircles(Map<String, YamlValue> places) {
        places.forEach((use, item) -> {
            String other = replaced.get(use);
            if (other != null && !other.equals(use)) {
                item.problem(Shown.text(use) + " is to be used here and is replaced by " + Shown.text(other)
                        + " elsewhere; keep one");
            }
        });
    }

    /** Groups of names that are alike and are not one name. */
    List<List<String>> distinct(YamlValue value) {
        List<List<String>> groups = new ArrayList<>();
        for (YamlValue group : value.items(DISTINCT)) {
            if (group.isText() || group.isNull()) {
                group.wrong(DISTINCT);
                continue;
            }
            List<YamlValue> items = group.items(DISTINCT);
            Set<String> seen = new HashSet<>();
            List<String> names = new ArrayList<>();
            for (YamlValue item : items) {
                item.text(DISTINCT).filter(name -> isFirst(item, name, seen)).ifPresent(names::add);
            }
            if (group.isList() && items.size() < 2) {
                group.problem("a group of names.distinct has fewer than two names; expected two or more");
            }
            groups.add(names);
        }
        return groups;
    }

    private static boolean isFirst(YamlValue item, String name, Set<String> seen) {
        boolean isFirst = seen.add(name);
        if (!isFirst) {
            item.problem("names.distinct has " + Shown.text(name) + " twice in a group; keep one");
        }
        return isFirst;
    }
}
