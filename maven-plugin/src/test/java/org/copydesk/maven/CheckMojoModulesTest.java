package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.lenient;

import java.util.List;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** The goal {@code check} in a module without content, whose settings are those of the whole build. */
@MojoTest
class CheckMojoModulesTest extends CheckedModule {
    private static final String NO_CONTENT =
            "WARNING no content was read; set content, includes or excludes to find some";

    private MojoExecution.Source source = MojoExecution.Source.LIFECYCLE;

    @Override
    @Provides
    MavenProject project() {
        return SampleBuild.project(base.resolve("app"));
    }

    @Override
    @Provides
    MavenSession session() {
        session = SampleBuild.session(base, project(), List.of(SampleBuild.project(base), project()));
        lenient().when(session.getUserProperties()).thenReturn(commandLine);
        return session;
    }

    @Override
    @Provides
    MojoExecution execution() {
        MojoExecution execution = SampleBuild.execution(source);
        lenient().when(execution.getSource()).thenAnswer(call -> source);
        return execution;
    }

    @Test
    @InjectMojo(goal = "check")
    void aModuleMayHaveNoContentAndLeavePatternsUnused(CheckMojo mojo) throws Exception {
        write("copydesk.yaml", "excludes: [\"docs/drafts/**\"]\nfrontMatterKeys: [lead]\n");
        write("app/App.java", "class App {}\n");
        mojo.execute();
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("INFO read 0 files"))
                .noneMatch(line -> line.startsWith("WARNING"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "content", value = ".")
    void aModuleWhoseContentIsNamedIsToHaveSome(CheckMojo mojo) throws Exception {
        write("app/App.java", "class App {}\n");
        mojo.execute();
        assertThat(log.lines()).contains(NO_CONTENT);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "page.txt")
    void onTheCommandLineContentIsLookedFor(CheckMojo mojo) throws Exception {
        write("app/App.java", "class App {}\n");
        source = MojoExecution.Source.CLI;
        mojo.execute();
        assertThat(log.lines()).contains(NO_CONTENT);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOnNoFiles", value = "true")
    void failOnNoFilesIsAskedOfEachModule(CheckMojo mojo) {
        write("app/App.java", "class App {}\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "failOnNoFiles: no file was read; set content, includes or excludes so that there is content"
                                + " to read");
        assertThat(log.lines()).endsWith("ERROR failOnNoFiles: no file was read");
    }
}
