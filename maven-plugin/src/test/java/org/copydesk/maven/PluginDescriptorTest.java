package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

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
    void goalsAreAggregateBaselineCheckAndHelpBehindThePrefix() {
        assertThat(plugin.getGoalPrefix()).isEqualTo("copydesk");
        assertThat(plugin.getMojos())
                .extracting(MojoDescriptor::getGoal)
                .containsExactlyInAnyOrder("aggregate", "baseline", "check", "help");
    }

    @Test
    void checkIsBoundToVerifyAndRunsInParallelAndWithoutAPom() {
        assertThat(check.getPhase()).isEqualTo("verify");
        assertThat(check.isThreadSafe()).isTrue();
        assertThat(check.isProjectRequired()).isFalse();
        assertThat(check.isAggregator()).isFalse();
    }

    @Test
    void aggregateRunsAsCheckDoesAndKnowsAllOfItsParameters() {
        MojoDescriptor aggregate = Objects.requireNonNull(plugin.getMojo("aggregate"));
        assertThat(aggregate.getPhase()).isEqualTo("verify");
        assertThat(aggregate.isThreadSafe()).isTrue();
        // Maven runs it once on the command line as it needs no POM, without keeping other goals from running.
        assertThat(aggregate.isProjectRequired()).isFalse();
        assertThat(aggregate.isAggregator()).isFalse();
        assertThat(aggregate.getParameterMap().keySet())
                .isEqualTo(check.getParameterMap().keySet());
    }

    @Test
    void eclipseIgnoresAllGoalsThatReadContent() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                PluginDescriptorTest.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml"))) {
            NodeList goals = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("goal");
            assertThat(IntStream.range(0, goals.getLength())
                            .mapToObj(i -> goals.item(i).getTextContent())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(plugin.getMojos().stream()
                            .map(MojoDescriptor::getGoal)
                            .filter(goal -> !goal.equals("help"))
                            .toList());
        }
    }

    @Test
    void baselineRunsWithoutAPomAndInNoPhaseAndKnowsNothingOfVerdicts() {
        MojoDescriptor baseline = Objects.requireNonNull(plugin.getMojo("baseline"));
        assertThat(baseline.getPhase()).isNull();
        assertThat(baseline.isProjectRequired()).isFalse();
        assertThat(baseline.isThreadSafe()).isTrue();
        Set<String> ofCheck = check.getParameterMap().keySet();
        assertThat(ofCheck).containsAll(baseline.getParameterMap().keySet());
        assertThat(baseline.getParameterMap()).doesNotContainKeys("failOn", "maxFindings", "failOnNoFiles", "reports");
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
                        "maxFindings",
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
                .containsEntry("maxFindings", "0")
                .containsEntry("failOnNoFiles", "false");
        defaults.keySet().removeAll(Set.of("threads", "skip", "maxFindings", "failOnNoFiles"));
        assertThat(defaults.values()).containsOnly("");
    }
}
