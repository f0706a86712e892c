package org.copydesk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;
import org.copydesk.format.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * How a run is to be done; what {@code copydesk.yaml} can say. Immutable and safe for use by many threads.
 *
 * <p>A value set last wins: read the file first, then set what the command line says.
 */
public final class Settings {
    /** The least number of words of a paragraph that counts as repeated, unless the settings say otherwise. */
    public static final int DEFAULT_MIN_WORDS = 8;

    /** The least number of words that {@link Builder#minWords} takes; shorter paragraphs repeat by chance. */
    public static final int LEAST_MIN_WORDS = 3;

    private final SettingsValues values;

    private Settings(SettingsValues values) {
        this.values = values;
    }

    /** The settings of a run for which nothing is configured. */
    public static Settings defaults() {
        return builder().build();
    }

    /**
     * Reads a {@code copydesk.yaml}.
     *
     * @throws SettingsException if it cannot be read or something in it is wrong; the message names file, line, column
     *     and what was expected
     */
    public static Settings read(Path file) {
        return builder().read(file).build();
    }

    /** Starts with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The kind of house. */
    public Profile profile() {
        return values.profile;
    }

    /** The language of pages that do not name one, a BCP 47 tag. */
    public String language() {
        return values.language;
    }

    /** The encoding of files that have no byte order mark and declare none. */
    public Charset encoding() {
        return values.encoding;
    }

    /** How far repeats and names are looked for. */
    public Scope scope() {
        return values.scope;
    }

    /** The least level of a finding that fails the build. */
    public FailOn failOn() {
        return values.failOn;
    }

    /** The folders and files to read, relative to the base folder; empty for the base folder itself. */
    public List<String> content() {
        return values.content;
    }

    /** Ant patterns of the files to read; empty for all that have a known format. */
    public List<String> includes() {
        return values.includes;
    }

    /** Ant patterns of files to leave out, besides those that are always left out. */
    public List<String> excludes() {
        return values.excludes;
    }

    /** Formats by further endings of file names, such as {@code .mdown} to {@code markdown}. */
    public Map<String, String> formats() {
        return values.formats;
    }

    /** What formats have to know. */
    public ReadingOptions reading() {
        return new ReadingOptions(values.language, values.frontMatterKeys);
    }

    /** The least number of words of a paragraph that counts as repeated. */
    public int minWords() {
        return values.minWords;
    }

    /** Ant patterns of versions and translations, between which repeats are meant. */
    public List<String> mirrors() {
        return values.mirrors;
    }

    /** Texts whose repeats are meant. */
    public List<String> allowedRepeats() {
        return values.allowedRepeats;
    }

    /** The house list of names. */
    public List<PreferredName> preferredNames() {
        return values.preferredNames;
    }

    /** Groups of names that are alike and are not one name. */
    public List<List<String>> distinctNames() {
        return values.distinctNames;
    }

    /** Names whose spelling does not matter. */
    public List<String> ignoredNames() {
        return values.ignoredNames;
    }

    /** Other levels for some files; of several that set one rule the last wins. */
    public List<RuleOverride> overrides() {
        return values.overrides;
    }

    /** Where in a file of settings texts stand that may turn out to be without effect. */
    SettingsPlaces places() {
        return values.places;
    }

    /**
     * The level of a rule: its own setting, else that of its group, else that of the profile; empty if it is off.
     * Overrides for single files are not looked at.
     */
    public Optional<Level> levelOf(Rule rule) {
        return levelIn(values.rules, rule).orElseGet(() -> rule.levelIn(values.profile));
    }

    /** What a map of settings says about a rule: nothing, off (an empty inside), or a level. */
    static Optional<Optional<Level>> levelIn(Map<String, Optional<Level>> rules, Rule rule) {
        Optional<Level> own = rules.get(rule.id());
        if (own != null) {
            return Optional.of(own);
        }
        return Optional.ofNullable(rules.get(rule.group()));
    }

    /**
     * Puts settings together; a value set last wins. Not safe for threads. No argument may be null, nor anything in it:
     * that is a {@link NullPointerException}, which names an argument that is null itself.
     */
    public static final class Builder {
        private final SettingsValues settings = new SettingsValues();
        private @Nullable RuleNames ruleNames;

        private Builder() {}

        /**
         * Takes over what a {@code copydesk.yaml} says.
         *
         * @throws SettingsException as {@link Settings#read} does
         */
        public Builder read(Path file) {
            new SettingsFile(Objects.requireNonNull(file, "file")).readInto(this);
            return this;
        }

        /** Sets the kind of house. */
        public Builder profile(Profile value) {
            settings.profile = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the language of pages that do not name one.
         *
         * @param value a BCP 47 tag, such as {@code en} or {@code pt-BR}
         * @throws IllegalArgumentException if it is none
         */
        public Builder language(String value) {
            Objects.requireNonNull(value, "value");
            if (!LanguageTag.isValid(value)) {
                throw new IllegalArgumentException("language is " + Shown.text(value) + "; expected a tag such as en");
            }
            settings.language = value;
            return this;
        }

        /** Sets the encoding of files that have no byte order mark and declare none. */
        public Builder encoding(Charset value) {
            settings.encoding = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets how far repeats and names are looked for. */
        public Builder scope(Scope value) {
            settings.scope = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the least level of a finding that fails the build. */
        public Builder failOn(FailOn value) {
            settings.failOn = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the folders and files to read, relative to the base folder. */
        public Builder content(List<String> values) {
            settings.content = copy(values);
            return placed("content", Map.of());
        }

        /**
         * Sets the Ant patterns of the files to read.
         *
         * @throws IllegalArgumentException if a pattern is blank, or begins with a drive, or has {@code ..} in it
         */
        public Builder includes(List<String> values) {
            settings.includes = PathPattern.checked("includes", copy(values));
            return placed("includes", Map.of());
        }

        /**
         * Sets the Ant patterns of further files to leave out.
         *
         * @throws IllegalArgumentException if a pattern is blank, or begins with a drive, or has {@code ..} in it
         */
        public Builder excludes(List<String> values) {
            settings.excludes = PathPattern.checked("excludes", copy(values));
            return placed("excludes", Map.of());
        }

        /**
         * Sets formats by further endings of file names, in any case; the longest ending that fits counts, before
         * those that formats have themselves.
         *
         * @param values the names of formats by endings with their point, such as {@code .mdown}
         * @throws IllegalArgumentException if an ending has no point or stands twice, or there is no such format
         */
        public Builder formats(Map<String, String> values) {
            settings.formats = Formats.byEnding(Objects.requireNonNull(values, "values"));
            return placed("formats", Map.of());
        }

        /** Sets the keys of front matter whose values are prose. */
        public Builder frontMatterKeys(List<String> values) {
            settings.frontMatterKeys = copy(values);
            return placed("frontMatterKeys", Map.of());
        }

        /**
         * Sets the level of a rule or of all rules of a group; what is set for a rule itself counts before its group.
         *
         * @throws IllegalArgumentException if there is no such rule or group; the message names the nearest one
         */
        public Builder rule(String ruleOrGroup, Level level) {
            return put(ruleOrGroup, Optional.of(Objects.requireNonNull(level, "level")));
        }

        /**
         * Turns a rule or all rules of a group off.
         *
         * @throws IllegalArgumentException if there is no such rule or group; the message names the nearest one
         */
        public Builder off(String ruleOrGroup) {
            return put(ruleOrGroup, Optional.empty());
        }

        private Builder put(String ruleOrGroup, Optional<Level> level) {
            requireKnown(Objects.requireNonNull(ruleOrGroup, "ruleOrGroup"), level);
            settings.rules.put(ruleOrGroup, level);
            return this;
        }

        private void requireKnown(String ruleOrGroup, Optional<Level> level) {
            ruleNames().objection(ruleOrGroup).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }

        /** Loaded when they are first needed: to know all rules is to load all checks. */
        private RuleNames ruleNames() {
            RuleNames known = ruleNames;
            if (known == null) {
                known = RuleNames.load();
                ruleNames = known;
            }
            return known;
        }

        /**
         * Sets the least number of words of a paragraph that counts as repeated.
         *
         * @param value at least 3
         * @throws IllegalArgumentException if it is below 3
         */
        public Builder minWords(int value) {
            if (value < LEAST_MIN_WORDS) {
                throw new IllegalArgumentException(
                        "repeats.minWords is " + value + "; expected at least " + LEAST_MIN_WORDS);
            }
            settings.minWords = value;
            return this;
        }

        /**
         * Sets Ant patterns of versions and translations, between which repeats are meant. What stands for {@code *} and
         * {@code ?} differs between them; what stands for {@code **}, or for a {@code *} at the start of the file's name,
         * is the same. Folders that are named like versions or languages need no pattern.
         *
         * @throws IllegalArgumentException if a pattern is blank, or begins with a drive, or has {@code ..} in it, or
         *     leaves nothing to differ
         */
        public Builder mirrors(List<String> values) {
            settings.mirrors = MirrorPaths.checked(copy(values));
            return placed("mirrors", Map.of());
        }

        /** Sets texts whose repeats are meant. */
        public Builder allowedRepeats(List<String> values) {
            settings.allowedRepeats = copy(values);
            return this;
        }

        /** Sets the house list of names. */
        public Builder preferredNames(List<PreferredName> values) {
            settings.preferredNames = copy(values);
            return this;
        }

        /** Sets groups of names that are alike and are not one name. */
        public Builder distinctNames(List<List<String>> values) {
            settings.distinctNames = copy(values).stream().map(List::copyOf).toList();
            return this;
        }

        /** Sets names whose spelling does not matter. */
        public Builder ignoredNames(List<String> values) {
            settings.ignoredNames = copy(values);
            return this;
        }

        /**
         * Sets other levels for some files; of several that set one rule for a file the last wins.
         *
         * @throws IllegalArgumentException if there is no such rule or group; the message names the nearest one. Also if
         *     a pattern is blank, or begins with a drive, or has {@code ..} in it
         */
        public Builder overrides(List<RuleOverride> values) {
            for (RuleOverride override : copy(values)) {
                override.rules().forEach(this::requireKnown);
                PathPattern.checked("overrides.files", override.files());
            }
            settings.overrides = copy(values);
            return placed("overrides", Map.of());
        }

        private static <T> List<T> copy(List<T> values) {
            return List.copyOf(Objects.requireNonNull(values, "values"));
        }

        /** Says where in a file the texts of a key stand, which was set before. */
        Builder placed(String key, Map<String, String> places) {
            settings.places = settings.places.with(key, places);
            return this;
        }

        /** The settings so far; later calls do not change them. */
        public Settings build() {
            return new Settings(settings.copy());
        }
    }
}
