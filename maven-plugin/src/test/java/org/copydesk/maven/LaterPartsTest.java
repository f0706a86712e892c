package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.copydesk.SettingsException;
import org.junit.jupiter.api.Test;

class LaterPartsTest {
    private final MavenProject project = SampleBuild.project(Path.of("pages"));
    private final MojoExecution execution = SampleBuild.execution(MojoExecution.Source.LIFECYCLE);

    @Test
    void configurationOfThePomThatIsNotBuiltYetIsRefused() {
        configure("changedSince");
        assertThatThrownBy(() -> LaterParts.refuseConfiguration(project, execution))
                .isInstanceOf(SettingsException.class)
                .hasMessage("copydesk.changedSince is not built yet; leave it out");
    }

    @Test
    void otherConfigurationOfThePomIsLeftToMaven() {
        configure("failOn");
        assertThatCode(() -> LaterParts.refuseConfiguration(project, execution)).doesNotThrowAnyException();
    }

    private void configure(String parameter) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(execution.getGroupId());
        plugin.setArtifactId(execution.getArtifactId());
        PluginExecution bound = new PluginExecution();
        bound.setId(execution.getExecutionId());
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(new Xpp3Dom(parameter));
        bound.setConfiguration(configuration);
        plugin.addExecution(bound);
        project.getBuild().addPlugin(plugin);
    }
}
