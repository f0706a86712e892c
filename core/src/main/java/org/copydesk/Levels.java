package org.copydesk;

import java.util.List;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;

/** Gives findings the level that the settings say, file by file. */
final class Levels {
    private record FileLevels(List<PathPattern> files, RuleOverride settings) {
        boolean matches(String path) {
            return files.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private final Settings settings;
    private final List<FileLevels> overrides;

    Levels(Settings settings) {
        this.settings = settings;
        this.overrides = settings.overrides().stream()
                .map(override -> new FileLevels(PathPattern.of(override.files()), override))
                .toList();
    }

    /** The finding at its level, as many steps below that of its rule as the check has put it; empty if it is off. */
    Optional<Finding> apply(Finding finding) {
        Rule rule = finding.rule();
        int steps = rule.level().stepsAbove(finding.level());
        return levelOf(rule, finding.place().path()).map(level -> finding.at(level.lowerBy(steps)));
    }

    /** The level of a rule in a file, empty if it is off there. */
    Optional<Level> levelOf(Rule rule, String path) {
        Optional<Level> level = settings.levelOf(rule);
        for (FileLevels override : overrides) {
            Optional<Optional<Level>> own = Settings.levelIn(override.settings().rules(), rule);
            if (own.isPresent() && override.matches(path)) {
                level = own.get();
            }
        }
        return level;
    }

    /** A warning for each pattern of an override that matches none of the files. */
    List<String> unusedPatterns(List<String> paths) {
        return overrides.stream()
                .flatMap(override -> override.files().stream())
                .distinct()
                .filter(pattern -> paths.stream().noneMatch(pattern::matches))
                .map(pattern -> settings.places().named("overrides", pattern.written()) + " matches no file")
                .toList();
    }
}
