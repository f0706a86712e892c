package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;

/** The rules of a log, each with its index in it. */
final class SarifRules {
    private final List<Rule> rules;
    private final Map<String, Integer> indexes;

    private SarifRules(List<Rule> rules, Map<String, Integer> indexes) {
        this.rules = rules;
        this.indexes = indexes;
    }

    /** The rules of a run in their order, then those that only its findings name. */
    static SarifRules of(ReportContent content) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        content.rules().forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        Stream.concat(content.findings().stream(), content.silenced().stream().map(SilencedFinding::finding))
                .sorted()
                .forEach(finding -> byId.putIfAbsent(finding.rule().id(), finding.rule()));
        Map<String, Integer> indexes = new LinkedHashMap<>();
        byId.keySet().forEach(id -> indexes.put(id, indexes.size()));
        return new SarifRules(List.copyOf(byId.values()), indexes);
    }

    /** The index of a rule of this run. */
    int indexOf(Rule rule) {
        return indexes.getOrDefault(rule.id(), -1);
    }

    void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Copydesk");
        json.writeStringField("version", ToolVersion.current());
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            write(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        String name = pascalCase(rule.id());
        if (!name.equalsIgnoreCase(rule.id())) {
            json.writeStringField("name", name);
        }
        SarifReport.writeText(json, "shortDescription", rule.summary());
        SarifReport.writeText(json, "fullDescription", rule.summary() + " " + rule.help());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.help());
        Optional<String> page = RulePage.of(rule);
        if (page.isPresent()) {
            json.writeStringField("markdown", page.get());
        }
        json.writeEndObject();
        writeConfiguration(json, "defaultConfiguration", rule, defaultLevel(rule));
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Optional<Level> defaultLevel(Rule rule) {
        return rule.levelIn(Profile.GENERAL);
    }

    /** SARIF names are one word, and not the id: {@code anonymous-source} is AnonymousSource, {@code hearsay} has none. */
    private static String pascalCase(String id) {
        StringBuilder name = new StringBuilder(id.length());
        for (String part : id.split("-")) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return name.toString();
    }

    /** Writes which rules have another level in this run than by default. */
    void writeOverrides(JsonGenerator json, Map<String, Optional<Level>> levels) throws IOException {
        json.writeArrayFieldStart("ruleConfigurationOverrides");
        for (Rule rule : rules) {
            Optional<Level> level = levels.getOrDefault(rule.id(), defaultLevel(rule));
            if (!level.equals(defaultLevel(rule))) {
                writeOverride(json, rule, level);
            }
        }
        json.writeEndArray();
    }

    private void writeOverride(JsonGenerator json, Rule rule, Optional<Level> level) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", rule.id());
        json.writeNumberField("index", indexOf(rule));
        json.writeEndObject();
        writeConfiguration(json, "configuration", rule, level);
        json.writeEndObject();
    }

    private static void writeConfiguration(JsonGenerator json, String field, Rule rule, Optional<Level> level)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("level", level.orElse(rule.level()).id());
        json.writeBooleanField("enabled", level.isPresent());
        json.writeEndObject();
    }
}
