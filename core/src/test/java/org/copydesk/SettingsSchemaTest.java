package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.check.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SettingsSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schema = resource();
    private final JsonNode keys = schema.path("properties");
    private final JsonNode rules = schema.at("/$defs/levels/properties");

    private static JsonNode resource() {
        try (InputStream in = Settings.class.getResourceAsStream("copydesk.schema.json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode yaml(String text) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(text);
        return JSON.valueToTree(value);
    }

    private Set<ValidationMessage> validate(JsonNode value) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(value);
    }

    @Test
    void isASchema() {
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(schema)).isEmpty();
    }

    @Test
    void acceptsEveryKeyThatWorks() {
        assertThat(validate(yaml(SettingsFileTest.ALL_KEYS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules:\nnames:\n  distinct:\n", "rules: {hearsay: false}", "formats: {.a.b: text}"})
    void acceptsWhatTheReaderTakes(String text) {
        assertThat(validate(yaml(text))).isEmpty();
    }

    static Stream<WrongSettings> plainMistakes() {
        return WrongSettings.all().filter(WrongSettings::isPlainToSchema);
    }

    @ParameterizedTest
    @MethodSource("plainMistakes")
    void rejectsWhatTheReaderRefuses(WrongSettings wrong) {
        assertThat(validate(yaml(wrong.yaml()))).isNotEmpty();
    }

    @Test
    void hasTheKeysOfTheReader() {
        Set<String> found = new TreeSet<>();
        collect(keys, "", found);
        assertThat(found).containsExactlyInAnyOrderElementsOf(SettingsKeys.ALL);
    }

    private static void collect(JsonNode properties, String parent, Set<String> found) {
        properties.properties().forEach(property -> {
            String key = SettingsKeys.join(parent, property.getKey());
            found.add(key);
            collect(property.getValue().path("properties"), key, found);
            collect(property.getValue().at("/items/properties"), key, found);
        });
    }

    @Test
    void marksTheKeysThatAreNotBuiltYet() {
        assertThat(SettingsKeys.NOT_BUILT_YET).allSatisfy(key -> {
            JsonNode property = schema.at("/properties/" + key.replace(".", "/properties/"));
            assertThat(property.path("$ref").asText()).isEqualTo("#/$defs/notBuiltYet");
            assertThat(property.path("description").asText()).contains("Not built yet");
        });
    }

    @Test
    void hasTheRulesOfTheReader() {
        RuleNames names = RuleNames.load();
        assertThat(rulesWith("#/$defs/level"::equals)).isEqualTo(new TreeSet<>(names.working()));
    }

    private Set<String> rulesWith(Predicate<String> reference) {
        Set<String> found = new TreeSet<>();
        rules.properties().forEach(rule -> {
            if (reference.test(rule.getValue().path("$ref").asText())) {
                found.add(rule.getKey());
            }
        });
        return found;
    }

    @Test
    void hasTheValuesOfTheReader() {
        assertThat(values(keys.path("profile")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Profile.values()).map(Profile::id).toList());
        assertThat(values(keys.path("scope")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Scope.values()).map(Scope::id).toList());
        assertThat(values(keys.path("failOn")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FailOn.values()).map(FailOn::id).toList());
        assertThat(values(keys.at("/formats/additionalProperties")))
                .isEqualTo(Formats.known().names());
        assertThat(values(schema.at("/$defs/level")))
                .containsAll(RuleLevels.LEVELS.names())
                .hasSize(RuleLevels.LEVELS.names().size() + 1);
    }

    private static List<String> values(JsonNode property) {
        return StreamSupport.stream(property.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void hasTheDefaultsOfTheSettings() {
        Settings defaults = Settings.defaults();
        assertThat(keys.at("/profile/default").asText())
                .isEqualTo(defaults.profile().id());
        assertThat(keys.at("/language/default").asText()).isEqualTo(defaults.language());
        assertThat(keys.at("/encoding/default").asText())
                .isEqualTo(defaults.encoding().name());
        assertThat(keys.at("/scope/default").asText())
                .isEqualTo(defaults.scope().id());
        assertThat(keys.at("/failOn/default").asText())
                .isEqualTo(defaults.failOn().id());
        assertThat(keys.at("/repeats/properties/minWords/default").asInt()).isEqualTo(defaults.minWords());
        assertThat(keys.at("/repeats/properties/minWords/minimum").asInt()).isEqualTo(Settings.LEAST_MIN_WORDS);
        assertThat(StreamSupport.stream(keys.at("/frontMatterKeys/default").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .isEqualTo(defaults.reading().frontMatterKeys());
    }

    @Test
    void describesEveryKeyAndRule() {
        Stream.of(keys, rules)
                .forEach(group -> group.properties()
                        .forEach(property -> assertThat(
                                        property.getValue().path("description").asText())
                                .as(property.getKey())
                                .endsWith(".")));
    }
}
