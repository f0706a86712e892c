package org.copydesk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;

/** Reads the values of a file of settings and keeps what they change until it is known that all are right. */
final class SettingsReader {
    private static final String GROUP = "keys with values, one a line";
    private static final String PATTERNS = "a list of patterns, such as [\"**/CHANGELOG*\"]";

    private final List<Consumer<Settings.Builder>> changes = new ArrayList<>();
    private final RuleLevels ruleLevels = new RuleLevels(RuleNames.load());

    /** Reads the whole file. */
    void read(YamlValue file) {
        Map<String, YamlValue> settings = file.settings("keys with values, such as profile: news");
        on(
                settings,
                "profile",
                value -> choice(value, "profile", Profile.values(), Profile::id)
                        .ifPresent(profile -> change(to -> to.profile(profile))));
        on(
                settings,
                "scope",
                value -> choice(value, "scope", Scope.values(), Scope::id)
                        .ifPresent(scope -> change(to -> to.scope(scope))));
        on(
                settings,
                "failOn",
                value -> choice(value, "failOn", FailOn.values(), FailOn::id)
                        .ifPresent(failOn -> change(to -> to.failOn(failOn))));
        on(settings, "rules", value -> ruleLevels.read(value).forEach((rule, level) -> change(setting(rule, level))));
        on(settings, "overrides", this::overrides);
        readReading(settings);
        readChecks(settings);
    }

    private void readReading(Map<String, YamlValue> settings) {
        ReadingSection reading = new ReadingSection();
        on(settings, "language", value -> reading.language(value).ifPresent(tag -> change(to -> to.language(tag))));
        on(
                settings,
                "encoding",
                value -> reading.encoding(value).ifPresent(charset -> change(to -> to.encoding(charset))));
        on(settings, "content", value -> content(reading.content(value), value));
        on(settings, "includes", value -> texts(patterns(value), Settings.Builder::includes, value));
        on(settings, "excludes", value -> texts(patterns(value), Settings.Builder::excludes, value));
        on(
                settings,
                "frontMatterKeys",
                value -> texts(reading.frontMatterKeys(value), Settings.Builder::frontMatterKeys, value));
        on(settings, "formats", value -> {
            Map<String, String> formats = reading.formats(value);
            Map<String, String> places = new LinkedHashMap<>();
            value.places().forEach((ending, place) -> places.put(ending.toLowerCase(Locale.ROOT), place));
            change(to -> to.formats(formats).placed(value.name(), places));
        });
    }

    private void readChecks(Map<String, YamlValue> settings) {
        on(
                settings,
                "repeats",
                value -> on(
                        value.settings(GROUP),
                        "minWords",
                        number -> number.wholeNumber(Settings.LEAST_MIN_WORDS, Settings.DEFAULT_MIN_WORDS)
                                .ifPresent(words -> change(to -> to.minWords(words)))));
        on(
                settings,
                "allow",
                value -> on(
                        value.settings(GROUP),
                        "repeats",
                        list -> texts(
                                list.texts("a list of texts, such as [\"This page was translated\"]"),
                                Settings.Builder::allowedRepeats)));
        on(
                settings,
                "mirrors",
                value -> texts(
                        patterns(value.items(MirrorPaths.EXPECTED), MirrorPaths.EXPECTED, MirrorPaths::objection),
                        Settings.Builder::mirrors,
                        value));
        on(settings, "claims", value -> value.settings(GROUP));
        on(settings, "names", this::names);
    }

    private void names(YamlValue value) {
        NamesSection names = new NamesSection();
        Map<String, YamlValue> settings = value.settings(GROUP);
        on(settings, "preferred", list -> {
            List<PreferredName> preferred = names.preferred(list);
            change(to -> to.preferredNames(preferred));
        });
        on(settings, "distinct", list -> {
            List<List<String>> distinct = names.distinct(list);
            change(to -> to.distinctNames(distinct));
        });
        on(
                settings,
                "ignore",
                list -> texts(list.texts("a list of names, such as [Nginx]"), Settings.Builder::ignoredNames));
    }

    private void overrides(YamlValue value) {
        List<RuleOverride> overrides = new ArrayList<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (YamlValue item : value.items("a list of groups with files and rules")) {
            Map<String, YamlValue> settings = item.settings("a group with files and rules");
            List<String> files = new ArrayList<>();
            Map<String, Optional<Level>> levels = new LinkedHashMap<>();
            on(settings, "files", list -> {
                files.addAll(files(list));
                list.places().forEach(places::putIfAbsent);
            });
            on(settings, "rules", group -> levels.putAll(ruleLevels.read(group)));
            require(item, settings, "files", "patterns, such as files: \"fiction/**\"");
            require(item, settings, "rules", "levels, such as rules: {claims: off}");
            overrides.add(new RuleOverride(files, levels));
        }
        change(to -> to.overrides(overrides).placed(value.name(), places));
    }

    private static List<String> patterns(YamlValue list) {
        return patterns(list.items(PATTERNS), PATTERNS, text -> PathPattern.objection(list.name(), text));
    }

    /** The texts that can be patterns: those to which there is no objection. */
    private static List<String> patterns(
            List<YamlValue> items, String expected, Function<String, Optional<String>> objections) {
        List<String> patterns = new ArrayList<>();
        for (YamlValue item : items) {
            Optional<String> pattern = item.text(expected);
            Optional<String> objection = pattern.flatMap(objections);
            objection.ifPresent(item::problem);
            if (pattern.isPresent() && objection.isEmpty()) {
                patterns.add(pattern.get());
            }
        }
        return patterns;
    }

    /** One pattern need not be in a list. */
    private static List<String> files(YamlValue value) {
        String expected = "a pattern or a list of patterns, such as \"fiction/**\"";
        List<YamlValue> items = value.isText() ? List.of(value) : value.items(expected);
        List<String> files = patterns(items, expected, text -> PathPattern.objection(value.name(), text));
        if (files.isEmpty() && (value.isNull() || value.isEmptyList())) {
            value.wrong(expected);
        }
        return files;
    }

    /** Notes that a key is missing. */
    static void require(YamlValue group, Map<String, YamlValue> settings, String key, String expected) {
        if (group.isGroup() && !settings.containsKey(key)) {
            group.problem("an entry of " + group.name() + " has no " + key + "; expected " + expected);
        }
    }

    private static <T> Optional<T> choice(YamlValue value, String kind, T[] all, Function<T, String> id) {
        KnownNames known = new KnownNames(kind, Arrays.stream(all).map(id).toList());
        return value.oneOf(known)
                .flatMap(chosen -> Arrays.stream(all)
                        .filter(one -> id.apply(one).equals(chosen))
                        .findFirst());
    }

    private static void on(Map<String, YamlValue> settings, String key, Consumer<YamlValue> read) {
        YamlValue value = settings.get(key);
        if (value != null) {
            read.accept(value);
        }
    }

    private void texts(List<String> texts, BiConsumer<Settings.Builder, List<String>> set) {
        change(to -> set.accept(to, texts));
    }

    private void texts(List<String> texts, BiConsumer<Settings.Builder, List<String>> set, YamlValue value) {
        texts(texts, set);
        change(to -> to.placed(value.name(), value.places()));
    }

    /** The paths have one kind of separator, their places are known by what is written. */
    private void content(List<String> paths, YamlValue value) {
        Map<String, String> places = new LinkedHashMap<>();
        value.places().forEach((path, place) -> places.putIfAbsent(path.replace('\\', '/'), place));
        change(to -> to.content(paths).placed(value.name(), places));
    }

    private static Consumer<Settings.Builder> setting(String rule, Optional<Level> level) {
        return level.<Consumer<Settings.Builder>>map(value -> to -> to.rule(rule, value))
                .orElse(to -> to.off(rule));
    }

    private void change(Consumer<Settings.Builder> change) {
        changes.add(change);
    }

    /** Changes settings to what was read. */
    void applyTo(Settings.Builder settings) {
        changes.forEach(change -> change.accept(settings));
    }
}
