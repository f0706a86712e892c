package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

/** What Maven is told of the goals. */
class PluginDescriptorTest {
    private final PluginDescriptor plugin = read();
    private final MojoDescriptor check = Objects.requireNonNull(plugin.getMojo("check"));

    private static PluginDescriptor read() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")),
                StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(reader);
        } catch (Exception e) {
            throw new IllegalStateException("no plugin descriptor", e);
        }
    }

    @Test
    void goalsAreBaselineCheckAndHelpBehindThePrefix() {
        assertThat(plugin.getGoalPrefix()).isEqualTo("copydesk");
        assertThat(plugin.getMojos())
                .extracting(MojoDescriptor::getGoal)
                .containsExactlyInAnyOrder("baseline", "check", "help");
    }

    @Test
    void checkIsBoundToVerifyAndRunsInParallelAndWithoutAPom() {
        assertThat(check.getPhase()).isEqualTo("verify");
        assertThat(check.isThreadSafe()).isTrue();
        assertThat(check.isProjectRequired()).isFalse();
        assertThat(check.isAggregator()).isFalse();
    }

    @Test
    void baselineRunsWithoutAPomAndInNoPhaseAndKnowsNothingOfVerdicts() {
        MojoDescriptor baseline = Objects.requireNonNull(plugin.getMojo("baseline"));
        assertThat(baseline.getPhase()).isNull();
        assertThat(baseline.isProjectRequired()).isFalse();
        assertThat(baseline.isThreadSafe()).isTrue();
        Set<String> ofCheck = check.getParameterMap().keySet();
        assertThat(ofCheck).containsAll(baseline.getParameterMap().keySet());
        assertThat(baseline.getParameterMap()).doesNotContainKeys("failOn", "failOnNoFiles", "reports");
    }

    @Test
    void parametersAreThoseOfTheContractAndOnlyThoseUnknownToTheFileHaveDefaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Parameter parameter : check.getParameters()) {
            if (parameter.isEditable()) {
                assertThat(parameter.getExpression()).isEqualTo("${copydesk." + parameter.getName() + "}");
                defaults.put(parameter.getName(), Objects.toString(parameter.getDefaultValue(), ""));
            }
        }
        assertThat(defaults)
                .containsOnlyKeys(
                        "content",
                        "includes",
                        "excludes",
                        "failOn",
                        "failOnNoFiles",
                        "reports",
                        "outputDirectory",
                        "configFile",
                        "profile",
                        "scope",
                        "encoding",
                        "baseline",
                        "threads",
                        "skip");
        assertThat(defaults)
                .containsEntry("threads", "0")
                .containsEntry("skip", "false")
                .containsEntry("failOnNoFiles", "false");
        defaults.keySet().removeAll(Set.of("threads", "skip", "failOnNoFiles"));
        assertThat(defaults.values()).containsOnly("");
    }
}
