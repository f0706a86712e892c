package org.copydesk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.check.Level;

/**
 * Other levels for some files.
 *
 * @param files Ant patterns of the files, relative to the base folder
 * @param rules the level of a rule or group, empty for off
 */
public record RuleOverride(List<String> files, Map<String, Optional<Level>> rules) {
    /** Copies list and map; the map keeps its order. */
    public RuleOverride {
        files = List.copyOf(Objects.requireNonNull(files, "files"));
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(rules, "rules")));
    }
}
