package org.copydesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Level;

/** Reads levels of rules and groups, in the file as a whole or for some files. */
final class RuleLevels {
    static final String OFF = "off";

    /** What a level can be. */
    static final KnownNames LEVELS =
            new KnownNames("level", List.of(OFF, Level.NOTE.id(), Level.WARNING.id(), Level.ERROR.id()));

    private final RuleNames names;

    RuleLevels(RuleNames names) {
        this.names = names;
    }

    /** The level of each rule or group that is right, empty for off, in the order of the file. */
    Map<String, Optional<Level>> read(YamlValue value) {
        Map<String, Optional<Level>> levels = new LinkedHashMap<>();
        for (YamlValue.Entry entry : value.entries("rules with levels, such as hearsay: off")) {
            String name = entry.key().keyText();
            Optional<Optional<Level>> level = level(entry.value());
            Optional<String> objection = names.objection(name);
            objection.ifPresent(entry.key()::problem);
            if (level.isPresent() && objection.isEmpty()) {
                levels.put(name, level.get());
            }
        }
        return levels;
    }

    /** A level or, inside, off; nothing if it is neither. Older YAML writers turn {@code off} into {@code false}. */
    private static Optional<Optional<Level>> level(YamlValue value) {
        if (value.isFalse()) {
            return Optional.of(Optional.empty());
        }
        Optional<String> id = value.oneOf(LEVELS);
        return id.isPresent() ? Optional.of(named(id.get())) : Optional.empty();
    }

    /** The level of an id, or empty for off. */
    private static Optional<Level> named(String id) {
        for (Level level : Level.values()) {
            if (level.id().equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
