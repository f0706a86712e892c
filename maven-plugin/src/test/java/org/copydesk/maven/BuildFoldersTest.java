package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecution.Source;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFoldersTest {
    @TempDir
    private Path top;

    private MavenProject project(String folder) {
        return SampleBuild.project(top.resolve(folder).normalize());
    }

    private void pom(String folder, String... modules) {
        StringBuilder pom = new StringBuilder("<project><modules>");
        for (String module : modules) {
            pom.append("<module>").append(module).append("</module>");
        }
        SampleBuild.write(top.resolve(folder).resolve("pom.xml"), pom + "</modules></project>");
    }

    private BuildFolders folders(Source source, MavenProject current, MavenProject... all) {
        return folders(source, ".", current, all);
    }

    private BuildFolders folders(Source source, String started, MavenProject current, MavenProject... all) {
        MavenSession session = SampleBuild.session(top.resolve(started).normalize(), current, List.of(all));
        MojoExecution execution = SampleBuild.execution(source);
        return BuildFolders.of(session, current, execution);
    }

    @Test
    void baseOfAModuleIsTheTopOfTheBuildThatWasStarted() {
        MavenProject module = project("docs");
        BuildFolders folders = folders(Source.LIFECYCLE, module, project("."), module);
        assertThat(folders.base()).isEqualTo(top);
        assertThat(folders.module()).isEqualTo(top.resolve("docs"));
        assertThat(folders.runId("pages")).isEqualTo("copydesk/docs/pages/");
    }

    @Test
    void baseOfABuildStartedInAModuleIsTheTopOfTheWholeBuild() {
        pom(".", "group", "other");
        pom("group", "deep/docs");
        pom("group/deep/docs");
        MavenProject module = project("group/deep/docs");
        assertThat(folders(Source.LIFECYCLE, "group/deep/docs", module, module).base())
                .isEqualTo(top);
    }

    @Test
    void moduleMayBeNamedByItsPomAndInAProfile() {
        SampleBuild.write(
                top.resolve("pom.xml"),
                "<project><profiles><profile><modules><module>docs/pom.xml</module></modules></profile></profiles>"
                        + "</project>");
        pom("docs");
        MavenProject module = project("docs");
        assertThat(folders(Source.LIFECYCLE, "docs", module, module).base()).isEqualTo(top);
    }

    @Test
    void pomAboveThatDoesNotHaveTheModuleIsAnotherBuild() {
        pom(".", "other");
        SampleBuild.write(top.resolve("examples/pom.xml"), "<project><modules>");
        pom("examples/newsroom");
        MavenProject module = project("examples/newsroom");
        BuildFolders folders = folders(Source.LIFECYCLE, "examples/newsroom", module, module);
        assertThat(folders.base()).isEqualTo(top.resolve("examples/newsroom"));
        assertThat(folders.runId("pages")).isEqualTo("copydesk/pages/");
    }

    @Test
    void baseOfAModuleOutsideTheStartedFolderIsThatFolder() {
        MavenProject started = project("all");
        MavenProject module = project("web/docs");
        BuildFolders folders = folders(Source.LIFECYCLE, "all", module, started, module);
        assertThat(folders.base()).isEqualTo(top.resolve("all"));
        assertThat(folders.content()).containsExactly(top.resolve("web/docs"));
        assertThat(folders.isTop()).isFalse();
        assertThat(folders.runId("pages")).isEqualTo("copydesk/web/docs/pages/");
    }

    @Test
    void withoutAPomAllIsTheCurrentFolder() {
        MavenProject none = project(".");
        none.setFile(null);
        BuildFolders folders = folders(Source.CLI, none, none);
        assertThat(folders.base()).isEqualTo(top);
        assertThat(folders.module()).isEqualTo(top);
        assertThat(folders.build()).isEqualTo(top.resolve("target"));
        assertThat(folders.runId("default-cli")).isEqualTo("copydesk/default-cli/");
    }

    @Test
    void modulesThatAreCheckedThemselvesAreLeftToThem() {
        MavenProject root = project(".");
        MavenProject checked = project("docs");
        checked.getBuild().addPlugin(plugin("check"));
        MavenProject other = project("tool");
        MavenProject helped = project("help");
        helped.getBuild().addPlugin(plugin("help"));
        BuildFolders folders = folders(Source.LIFECYCLE, root, root, checked, other, helped);
        assertThat(folders.checked()).containsExactly(top.resolve("docs"));
        Path output = top.resolve("reports");
        assertThat(folders.leftOut(output, true))
                .contains(output, top.resolve("docs"), top.resolve("docs").resolve(SampleBuild.BUILD_FOLDER));
        assertThat(folders.leftOut(output, false)).contains(output).doesNotContain(top.resolve("docs"));
    }

    @Test
    void goalOnTheCommandLineRunsOnceAndLeavesNoModuleOut() {
        MavenProject started = project("all");
        MavenProject bound = project("all/docs");
        bound.getBuild().addPlugin(plugin("check"));
        MavenProject outside = project("web");
        BuildFolders folders = folders(Source.CLI, "all", started, started, bound, outside);
        assertThat(folders.checked()).isEmpty();
        assertThat(folders.content()).containsExactly(top.resolve("all"), top.resolve("web"));
        assertThat(folders.isTop()).isTrue();
    }

    @Test
    void executionInNoPhaseChecksNothing() {
        MavenProject root = project(".");
        MavenProject switchedOff = project("docs");
        Plugin plugin = plugin("check");
        plugin.getExecutions().get(0).setPhase("none");
        switchedOff.getBuild().addPlugin(plugin);
        assertThat(folders(Source.LIFECYCLE, root, root, switchedOff).checked()).isEmpty();
    }

    private static Plugin plugin(String goal) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.copydesk");
        plugin.setArtifactId("copydesk-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.addGoal(goal);
        plugin.addExecution(execution);
        return plugin;
    }
}
