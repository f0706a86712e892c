package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.copydesk.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeBuildTest {
    @TempDir
    private Path temp;

    private Path base = Path.of("");
    private MavenProject top = new MavenProject();
    private MavenProject app = new MavenProject();
    private MavenProject docs = new MavenProject();

    @BeforeEach
    void modules() throws IOException {
        base = temp.toRealPath();
        Files.createDirectories(base.resolve("app/pages"));
        Files.createDirectories(base.resolve("docs"));
        top = SampleBuild.project(base);
        app = SampleBuild.project(base.resolve("app"));
        docs = SampleBuild.project(base.resolve("docs"));
    }

    private MavenSession session(Path started) {
        return SampleBuild.session(started, top, List.of(top, app, docs));
    }

    private WholeBuild build(MavenSession session) {
        return new WholeBuild(session, Settings.defaults(), WholeBuild.folders(session, top));
    }

    private static Xpp3Dom content(String text, String... items) {
        Xpp3Dom content = new Xpp3Dom("content");
        content.setValue(text);
        for (String item : items) {
            Xpp3Dom child = new Xpp3Dom("item");
            child.setValue(item);
            content.addChild(child);
        }
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(content);
        return configuration;
    }

    private static Plugin plugin(MavenProject project) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.copydesk");
        plugin.setArtifactId("copydesk-maven-plugin");
        project.getBuild().addPlugin(plugin);
        project.getBuild().flushPluginMap();
        return plugin;
    }

    private static PluginExecution execution(MavenProject project, String id, String goal) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setPhase("verify");
        execution.addGoal(goal);
        Plugin plugin = plugin(project);
        plugin.addExecution(execution);
        plugin.flushExecutionMap();
        return execution;
    }

    @Test
    void ofAModuleThatNamesNothingItsFolderIsRead() {
        assertThat(build(session(base)).content()).containsExactly(base, base.resolve("app"), base.resolve("docs"));
    }

    @Test
    void aPropertyOfAModuleNamesItsContentAndThatOfTheCommandLineEverybodys() {
        app.getProperties().setProperty("copydesk.content", "pages, notes");
        MavenSession session = session(base);

        assertThat(build(session).content()).containsExactly(base, base.resolve("app/pages"), base.resolve("docs"));

        Properties given = new Properties();
        given.setProperty("copydesk.content", "pages");
        when(session.getUserProperties()).thenReturn(given);
        assertThat(build(session).content()).containsExactly(base.resolve("app/pages"));
    }

    @Test
    void anExecutionOrThePluginNamesTheContentOfItsModule() {
        execution(app, "pages", "check").setConfiguration(content("", "pages"));
        plugin(docs).setConfiguration(content("."));

        assertThat(build(session(base)).content())
                .containsExactly(base, base.resolve("app/pages"), base.resolve("docs"));
    }

    @Test
    void contentThatNoModuleHasIsAMistakeToBeTold() {
        MavenSession session = session(base);
        Properties given = new Properties();
        given.setProperty("copydesk.content", "nowhere");
        when(session.getUserProperties()).thenReturn(given);

        assertThat(build(session).content())
                .containsExactly(base.resolve("nowhere"), base.resolve("app/nowhere"), base.resolve("docs/nowhere"));
    }

    @Test
    void ofAModuleThatNamesItsContentNothingElseIsRead() {
        app.getProperties().setProperty("copydesk.content", "pages");

        assertThat(build(session(base)).leftOut(base.resolve("out")))
                .contains(base.resolve("app"))
                .doesNotContain(base, base.resolve("docs"));
    }

    @Test
    void itRunsInTheFirstProjectOfTheRunThatHasTheExecution() {
        execution(app, "pages", "aggregate");
        execution(docs, "pages", "aggregate");
        MavenSession session = session(base);
        MojoExecution execution = SampleBuild.execution(MojoExecution.Source.LIFECYCLE);
        when(execution.getGoal()).thenReturn("aggregate");

        assertThat(WholeBuild.isRunIn(app, session, execution)).isTrue();
        assertThat(WholeBuild.isRunIn(docs, session, execution)).isFalse();
        when(execution.getSource()).thenReturn(MojoExecution.Source.CLI);
        assertThat(WholeBuild.isRunIn(docs, session, execution)).isTrue();
    }

    @Test
    void theFoldersAreThoseOfTheProjectInWhichTheBuildWasStarted() {
        BuildFolders inTop = WholeBuild.folders(session(base), app);
        BuildFolders inModule = WholeBuild.folders(session(base.resolve("app")), docs);

        assertThat(inTop.module()).isEqualTo(base);
        assertThat(inModule.module()).isEqualTo(base.resolve("app"));
    }

    @Test
    void withoutAPomTheCurrentFolderIsRead() {
        MavenProject none = new MavenProject();
        MavenSession session = SampleBuild.session(base, none, List.of(none));
        BuildFolders folders = WholeBuild.folders(session, none);

        assertThat(folders.module()).isEqualTo(base);
        assertThat(new WholeBuild(session, Settings.defaults(), folders).content())
                .containsExactly(base);
    }
}
