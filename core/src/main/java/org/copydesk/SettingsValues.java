package org.copydesk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.format.ReadingOptions;

/** The values of settings, at first the defaults. The builder alone changes them, and hands out copies. */
final class SettingsValues {
    Profile profile = Profile.GENERAL;
    String language = "en";
    Charset encoding = StandardCharsets.UTF_8;
    Scope scope = Scope.CORPUS;
    FailOn failOn = FailOn.WARNING;
    List<String> content = List.of();
    List<String> includes = List.of();
    List<String> excludes = List.of();
    Map<String, String> formats = Map.of();
    List<String> frontMatterKeys = ReadingOptions.defaults().frontMatterKeys();
    Map<String, Optional<Level>> rules = new LinkedHashMap<>();
    int minWords = Settings.DEFAULT_MIN_WORDS;
    List<String> mirrors = List.of();
    List<String> allowedRepeats = List.of();
    List<PreferredName> preferredNames = List.of();
    List<List<String>> distinctNames = List.of();
    List<String> ignoredNames = List.of();
    List<RuleOverride> overrides = List.of();
    SettingsPlaces places = SettingsPlaces.none();

    SettingsValues copy() {
        SettingsValues copy = new SettingsValues();
        copy.profile = profile;
        copy.language = language;
        copy.encoding = encoding;
        copy.scope = scope;
        copy.failOn = failOn;
        copy.content = content;
        copy.includes = includes;
        copy.excludes = excludes;
        copy.formats = formats;
        copy.frontMatterKeys = frontMatterKeys;
        copy.rules = new LinkedHashMap<>(rules);
        copy.minWords = minWords;
        copy.mirrors = mirrors;
        copy.allowedRepeats = allowedRepeats;
        copy.preferredNames = preferredNames;
        copy.distinctNames = distinctNames;
        copy.ignoredNames = ignoredNames;
        copy.overrides = overrides;
        copy.places = places;
        return copy;
    }
}
